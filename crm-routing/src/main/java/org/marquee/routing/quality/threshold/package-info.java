/** How sure matching must be: what is in force, what other thresholds would have done, and setting them. */
package org.marquee.routing.quality.threshold;
