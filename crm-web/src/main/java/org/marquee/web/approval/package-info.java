/** New accounts over REST: opening, mending and moving them, the approval queue, decisions, and mergers taken back. */
package org.marquee.web.approval;
