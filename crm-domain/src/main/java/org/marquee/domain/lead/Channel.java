package org.marquee.domain.lead;

/** The way in. */
public enum Channel {
    API,
    QUICK_ENTRY,
    IMPORT,
    DEMO
}
