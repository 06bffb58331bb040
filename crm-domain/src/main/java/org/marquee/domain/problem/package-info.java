/** Ways in which a request can be refused; each edge maps them once, nothing else knows of HTTP or pages. */
package org.marquee.domain.problem;
