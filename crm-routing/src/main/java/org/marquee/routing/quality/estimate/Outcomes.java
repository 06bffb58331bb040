package org.marquee.routing.quality.estimate;

import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;

/** What would have become of a decision under other thresholds, told from what was kept of it. */
public final class Outcomes {
    private Outcomes() {}

    /** What was held back from matching for another reason than its probability would be so again. */
    public static MatchOutcome at(double probability, boolean heldBack, MatchThresholds thresholds) {
        if (probability < thresholds.reviewFrom() || probability == 0) {
            return MatchOutcome.NONE;
        }
        return heldBack || probability < thresholds.convertFrom() ? MatchOutcome.POSSIBLE : MatchOutcome.MATCHED;
    }
}
