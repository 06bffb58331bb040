package org.marquee.routing.conversion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.marquee.domain.decision.Decision.Goal;
import org.marquee.domain.decision.Decision.Matching;
import org.marquee.routing.knowledge.AccountFacts;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.MatchThresholds;

/** Reduces what matching found to what decisions are counted by. */
final class MatchColumns {
    private MatchColumns() {}

    static Matching of(Ruling ruling, MatchThresholds thresholds, LongFunction<AccountFacts> facts) {
        MatchResult match = ruling.match();
        MatchOutcome outcome = outcome(match, thresholds);
        return new Matching(
                outcome.name(), match.probability(), match.doubtful(), goal(best(ruling), facts), rule(match));
    }

    private static MatchOutcome outcome(MatchResult match, MatchThresholds thresholds) {
        if (match.outcome() == MatchOutcome.NONE || match.probability() < thresholds.reviewFrom()) {
            return MatchOutcome.NONE;
        }
        return match.probability() < thresholds.convertFrom() ? MatchOutcome.POSSIBLE : match.outcome();
    }

    /** The unit that placement chose, else the one that matched, else the best candidate; null without any. */
    private static Long best(Ruling ruling) {
        MatchResult match = ruling.match();
        return ruling.placement()
                .map(Placement::accountId)
                .or(() -> Optional.ofNullable(match.accountId()))
                .or(() -> match.candidates().stream().map(Candidate::accountId).findFirst())
                .orElse(null);
    }

    private static Goal goal(Long account, LongFunction<AccountFacts> facts) {
        if (account == null) {
            return null;
        }
        AccountFacts known = facts.apply(account);
        return new Goal(account, known == null ? null : known.umbrellaId());
    }

    private static String rule(MatchResult match) {
        List<Evidence> evidence =
                match.evidence().isEmpty() && !match.candidates().isEmpty()
                        ? match.candidates().get(0).evidence()
                        : match.evidence();
        return evidence.stream()
                .filter(one -> one.strength() > 0)
                .max(Comparator.comparingDouble(Evidence::strength))
                .map(Evidence::rule)
                .orElse(null);
    }
}
