package org.marquee.routing.matching;

/** How sure matching is: enough to act, enough for operations to look, or not at all. */
public enum MatchOutcome {
    MATCHED,
    POSSIBLE,
    NONE
}
