package org.marquee.domain.account;

/** Where operations' review of the account stands. */
public enum ReviewStatus {
    PENDING("waiting for review"),
    APPROVED("approved"),
    RETURNED("returned to its creator"),
    REJECTED("rejected"),
    MERGED("merged into another account");

    private final String words;

    ReviewStatus(String words) {
        this.words = words;
    }

    /** For sentences, as in "it is approved". */
    public String inWords() {
        return words;
    }

    /** Whether operations still have to decide, or the creator to mend. */
    public boolean isOpen() {
        return this == PENDING || this == RETURNED;
    }

    /** Whether nobody works with the account any more: it was rejected, or went up in another. */
    public boolean isGone() {
        return this == REJECTED || this == MERGED;
    }
}
