/** Matching quality on pages and over REST: samples and their labels, figures, thresholds. Estimates nothing itself. */
package org.marquee.web.quality;
