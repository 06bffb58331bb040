package org.marquee.domain.decision;

/** The stages of routing in their fixed order; the first that decides wins. */
public enum Stage {
    NAMED_ACCOUNT,
    EXISTING_ACCOUNT,
    RIFF_RAFF,
    PARTNER,
    TERRITORY,
    FALLBACK
}
