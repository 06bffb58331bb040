package org.marquee.routing.matching.score;

/** What tells how sure the best account is, once all are weighed. */
public enum Certainty {
    /** one for every account */
    ANY,
    /** the logarithm of the odds that it is this account or its like, and not another or none */
    SHARE,
    /** the logarithm of how much likelier it is than the best rival */
    BEFORE_RIVAL,
    /** the logarithm of how much likelier it is than none */
    BEFORE_NONE,
    /** what speaks for it without regard to others */
    SCORE
}
