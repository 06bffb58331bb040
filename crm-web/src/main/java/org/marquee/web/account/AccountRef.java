package org.marquee.web.account;

/** An account as it is named beside something else. */
public record AccountRef(long id, String name) {}
