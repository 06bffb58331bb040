package org.marquee.domain.account;

/** Who looks after the account: a named account manager, the rep of its territory, or a partner. */
public enum Coverage {
    NAMED,
    TERRITORY,
    PARTNER
}
