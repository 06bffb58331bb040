/** How text is compared and cut; knows nothing of the domain. */
package org.marquee.domain.text;
