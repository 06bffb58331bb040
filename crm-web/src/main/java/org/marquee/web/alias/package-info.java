/** The pages of names and domains: the table, what one would do before it is added or removed, and putting it back. */
package org.marquee.web.alias;
