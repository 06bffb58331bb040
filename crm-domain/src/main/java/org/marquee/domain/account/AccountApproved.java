package org.marquee.domain.account;

/** Event: the account now attracts leads; those that belong to it follow in the same transaction. */
public record AccountApproved(long accountId, Long approvedBy) {}
