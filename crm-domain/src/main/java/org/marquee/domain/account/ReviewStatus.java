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
}
