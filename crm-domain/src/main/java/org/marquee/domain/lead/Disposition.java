package org.marquee.domain.lead;

import java.util.Set;

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

    /** Those that nothing but a person changes any more. */
    static final Set<Disposition> CLOSED = Set.of(CONVERTED, SPAM);

    /** Whether new facts (an alias, an account, an inquiry) may still place the lead. */
    public boolean isOpen() {
        return !CLOSED.contains(this);
    }
}
