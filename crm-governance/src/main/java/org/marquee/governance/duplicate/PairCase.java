package org.marquee.governance.duplicate;

import java.math.BigDecimal;

/**
 * Two accounts that resemble each other, with all that says whether anybody has to look at them.
 *
 * @param probability that they are one company, 0 to 1
 * @param shownAtApproval whether one of them waits for approval with the other beside it
 * @param toldApart whether operations said that they are different, and neither is recognised otherwise since
 */
public record PairCase(
        PairSide one, PairSide other, BigDecimal probability, boolean shownAtApproval, boolean toldApart) {
    /** Whether both hang in one hierarchy, below an umbrella or not. */
    boolean isWithinOneHierarchy() {
        return one.rootId() == other.rootId();
    }
}
