package org.marquee.domain.approval;

/** What operations say to a new account. */
public enum ReviewDecision {
    APPROVE,
    RETURN,
    REJECT,
    MERGE;

    /** Whether the creator must be told why. */
    public boolean needsReason() {
        return this == RETURN || this == REJECT;
    }
}
