package org.marquee.routing.quality.threshold;

import org.marquee.routing.matching.MatchOutcome;

/** How many decisions of one outcome would have had which other. */
public record Move(MatchOutcome from, MatchOutcome to, long decisions) {
    public boolean isChange() {
        return from != to;
    }
}
