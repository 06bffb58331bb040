package org.marquee.domain.quality;

import org.marquee.domain.decision.Decision.Goal;

/** How near the account that matching thought of came to the right one: the same, another of its umbrella, or neither. */
public enum Grade {
    SAME_ACCOUNT,
    SAME_UMBRELLA,
    WRONG;

    /** Either may be null for none; nothing is right where one of them is. */
    static Grade of(Goal thought, Goal right) {
        if (thought == null || right == null) {
            return WRONG;
        }
        if (thought.accountId() == right.accountId()) {
            return SAME_ACCOUNT;
        }
        return thought.isOfGroupOf(right) ? SAME_UMBRELLA : WRONG;
    }

    /** Whether at least the umbrella is right. */
    public boolean isOfGroup() {
        return this != WRONG;
    }
}
