package org.marquee.routing.matching.name;

/** Says whether a name counts, such as an alias on the day of the question. */
@FunctionalInterface
public interface NameValidity {
    /** {@code ordinal} tells which of the account's names it is, from 0. */
    boolean counts(long accountId, int ordinal);
}
