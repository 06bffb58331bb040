package org.marquee.domain.account;

/** A holding is the top of an umbrella and stays empty; everything that is worked with is an operating unit. */
public enum AccountKind {
    HOLDING,
    OPERATING_UNIT
}
