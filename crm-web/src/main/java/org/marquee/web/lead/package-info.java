/** Leads over REST and in pages: handing in, looking at, deciding. Shows only what is on the caller's side of the wall. */
package org.marquee.web.lead;
