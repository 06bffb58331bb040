package org.marquee.routing.matching;

/** How sure matching is: enough to act, enough for operations to look, or not at all. */
public enum MatchOutcome {
    MATCHED(0.95),
    POSSIBLE(0.4),
    NONE(0);

    private final double leastProbability;

    MatchOutcome(double leastProbability) {
        this.leastProbability = leastProbability;
    }

    /** What matching itself never goes below for this outcome, from 0 to 1; a policy may ask for more, not for less. */
    public double leastProbability() {
        return leastProbability;
    }
}
