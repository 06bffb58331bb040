/**
 * How well leads are matched: samples of automatic decisions and what people found to be right. Knows decisions, not how
 * they come about; drawing stands behind a port.
 */
package org.marquee.domain.quality;
