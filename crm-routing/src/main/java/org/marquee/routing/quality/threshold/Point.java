package org.marquee.routing.quality.threshold;

import org.marquee.routing.quality.estimate.Share;

/**
 * What a threshold for matching would give.
 *
 * @param convertFrom the threshold
 * @param precision right at least in the umbrella
 * @param recall likewise
 * @param byItself of all decisions, the share that matching would have made without people; null without decisions
 */
public record Point(double convertFrom, Share precision, Share recall, Double byItself) {}
