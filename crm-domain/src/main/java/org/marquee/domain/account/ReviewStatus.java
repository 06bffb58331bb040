package org.marquee.domain.account;

/** Where operations' review of the account stands. */
public enum ReviewStatus {
    PENDING,
    APPROVED,
    RETURNED,
    REJECTED,
    MERGED;

    /** Whether operations still have to decide, or the creator to mend. */
    public boolean isOpen() {
        return this == PENDING || this == RETURNED;
    }

    /** Whether nobody works with the account any more: it was rejected, or went up in another. */
    public boolean isGone() {
        return this == REJECTED || this == MERGED;
    }
}
