/** Finds what somebody knows a word of, on his side of the wall, for the search over everything. */
package org.marquee.domain.search;
