package org.marquee.routing.quality.estimate;

import java.util.Optional;
import org.marquee.domain.decision.Decision.Matching;
import org.marquee.domain.quality.Grade;
import org.marquee.domain.quality.SampledDecision.ByAlias;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;

/**
 * A decision of a sample whose answer is known.
 *
 * @param weight for how many decisions it stands
 * @param matching what was said of the lead when it was decided
 * @param hasAccount whether one of ours is the lead's
 * @param grade how near the account came that matching thought of
 * @param alias by which it was recognised; null if by none
 */
public record Labelled(
        long sampledId, double weight, Matching matching, boolean hasAccount, Grade grade, ByAlias alias) {
    public boolean isAccountRight() {
        return grade == Grade.SAME_ACCOUNT;
    }

    /** Also where the very account is right. */
    public boolean isUmbrellaRight() {
        return grade.isOfGroup();
    }

    public boolean isMatched() {
        return MatchOutcome.valueOf(matching.outcome()) == MatchOutcome.MATCHED;
    }

    /** The name of the bin that it is in, as "0.9-0.95"; empty where no account was thought of. */
    public Optional<String> bin() {
        return Bin.of(this);
    }

    boolean isMatchedAt(MatchThresholds thresholds) {
        return Outcomes.at(matching.probability(), matching.heldBack(), thresholds) == MatchOutcome.MATCHED;
    }
}
