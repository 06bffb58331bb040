/** The search over everything, which says of each hit why it was found. */
package org.marquee.web.search;
