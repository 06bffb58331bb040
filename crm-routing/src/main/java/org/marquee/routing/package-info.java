/** Which account a lead belongs to, who gets it, and what becomes of it; knows the domain, never governance or pages. */
package org.marquee.routing;
