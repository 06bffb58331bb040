/**
 * How well leads are matched: samples of automatic decisions, what people found to be right, and the weights that were
 * learnt from it. Knows decisions, not how they come about; drawing stands behind a port, and weights are text here.
 */
package org.marquee.domain.quality;
