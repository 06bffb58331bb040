/** What was set up in this installation at its first start, and how far that has come; knows no feature. */
package org.marquee.domain.installation;
