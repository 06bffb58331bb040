package org.marquee.domain.duplicate;

/** Where a pair of accounts that may be one company stands. */
public enum PairStatus {
    /** Waits for operations. */
    OPEN,
    /** Operations said that the two are different; holds until one of them changes what it is recognised by. */
    TOLD_APART,
    /** One went up in the other because operations said so here. */
    MERGED,
    /** A later scan found that it holds no more. */
    CLOSED
}
