/**
 * Starts the application server with Marquee in it, in this very process, and ends with a sentence where that cannot be.
 * Knows nothing of what the application does.
 */
package org.marquee.ear.launch;
