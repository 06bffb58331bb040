package org.marquee.domain.account;

/** Where the company itself stands. */
public enum LifeStatus {
    ACTIVE,
    DORMANT,
    ACQUIRED,
    MERGED,
    CLOSED
}
