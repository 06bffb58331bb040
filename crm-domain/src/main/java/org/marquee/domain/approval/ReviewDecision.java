package org.marquee.domain.approval;

import org.marquee.domain.account.ReviewStatus;

/** What operations say to a new account. */
public enum ReviewDecision {
    APPROVE(ReviewStatus.APPROVED),
    RETURN(ReviewStatus.RETURNED),
    REJECT(ReviewStatus.REJECTED),
    MERGE(ReviewStatus.MERGED);

    private final ReviewStatus outcome;

    ReviewDecision(ReviewStatus outcome) {
        this.outcome = outcome;
    }

    /** How the account stands after it. */
    public ReviewStatus outcome() {
        return outcome;
    }

    /** Whether the creator must be told why. */
    public boolean needsReason() {
        return this == RETURN || this == REJECT;
    }
}
