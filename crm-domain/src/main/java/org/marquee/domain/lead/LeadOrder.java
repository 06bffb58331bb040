package org.marquee.domain.lead;

/** In which order a list of leads comes. */
public enum LeadOrder {
    /** The newest first. */
    NEWEST,
    /** What is due soonest first; only leads for which a clock runs. */
    DUE
}
