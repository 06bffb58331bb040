/** The approval queue on its page and over REST: what waits, what it resembles, decisions and their undoing. */
package org.marquee.web.approval;
