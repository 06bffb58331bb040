package org.marquee.domain.quality;

/** What a person who looked says of a lead: one of our accounts is his company, none is, or it cannot be told. */
public enum Answer {
    ACCOUNT,
    NONE,
    CANNOT_TELL
}
