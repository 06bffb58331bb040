/** Leads over HTTP: where they go, who is told, and what comes of files of them. */
package org.marquee.ear.lead;
