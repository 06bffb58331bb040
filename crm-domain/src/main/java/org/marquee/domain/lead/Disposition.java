package org.marquee.domain.lead;

/** What became of a lead. */
public enum Disposition {
    NEW,
    CONVERTED,
    ASSIGNED,
    IN_REVIEW,
    HELD,
    EXCLUDED,
    PAUSED,
    COMPETITOR,
    SPAM;

    /** Whether new facts (an alias, an account, an inquiry) may still place the lead. */
    public boolean isOpen() {
        return this != CONVERTED && this != SPAM;
    }
}
