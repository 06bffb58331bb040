package org.marquee.routing.matching;

/**
 * How sure matching must be, as probabilities from 0 to 1.
 *
 * @param matched from here on it is {@link MatchOutcome#MATCHED}
 * @param possible from here on it is at least {@link MatchOutcome#POSSIBLE}
 */
public record Thresholds(double matched, double possible) {}
