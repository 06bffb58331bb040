package org.marquee.routing.matching.score;

import java.util.List;

/** Looks at one aspect of a lead and an account, and says what speaks for or against. */
interface Rule {

    /** What was found; empty if there is nothing to say. */
    List<Finding> weigh(Comparison comparison);
}
