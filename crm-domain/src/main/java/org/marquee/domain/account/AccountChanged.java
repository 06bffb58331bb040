package org.marquee.domain.account;

/** Event: names, domains or place of an account changed, so that open leads may now belong to it. */
public record AccountChanged(long accountId, Long changedBy) {}
