package org.marquee.web.lead;

import java.util.EnumSet;
import java.util.Set;

/** The columns of the list of leads, in their order, besides the person's. */
public enum LeadColumn {
    COMPANY,
    JOB_TITLE,
    DISPOSITION,
    CLOCK,
    ACCOUNT,
    OWNER,
    COUNTRY,
    SOURCE,
    REASON,
    RECEIVED;

    /** Those that are shown to whoever chose nothing. */
    static final Set<LeadColumn> USUAL = EnumSet.of(COMPANY, DISPOSITION, CLOCK, ACCOUNT, OWNER, RECEIVED);
}
