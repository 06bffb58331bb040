package org.marquee.domain.lead;

/** Why operations are to look at a lead. */
public enum ReviewCause {
    /** It may belong to an account, but not surely enough. */
    POSSIBLE,
    /** It may belong to several accounts, and none of them stands out. */
    RIVALS,
    /** A conversion was taken back. */
    TAKEN_BACK,
    /** Somebody asked them to. */
    ASKED
}
