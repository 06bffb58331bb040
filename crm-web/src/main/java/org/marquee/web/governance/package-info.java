/** Governance on pages and over REST: processes and their owners, runs and their sign-off, reports. Decides nothing. */
package org.marquee.web.governance;
