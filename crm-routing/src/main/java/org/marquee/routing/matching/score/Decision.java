package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;

/** From scored accounts to an outcome: sure enough, the rivals of other hierarchies counted in. */
final class Decision {
    private static final double SHOWN = 0.05;
    private static final int MOST_CANDIDATES = 10;

    private Decision() {}

    /** {@code scored} is sorted, best first. */
    static MatchResult of(List<Scored> scored, MatchingIndex index, Thresholds thresholds) {
        List<Candidate> candidates = scored.stream()
                .filter(one -> one.probability() >= SHOWN)
                .limit(MOST_CANDIDATES)
                .map(Scored::candidate)
                .toList();
        if (scored.isEmpty()) {
            return MatchResult.none();
        }
        Scored best = scored.get(0);
        boolean doubtful = best.isDoubtful() || Rivalry.isListedTwice(best, scored);
        if (best.probability() < thresholds.possible()) {
            return new MatchResult(
                    MatchOutcome.NONE, best.probability(), doubtful, null, List.of(), List.of(), candidates);
        }
        if (best.probability() < thresholds.matched() || doubtful) {
            return new MatchResult(
                    MatchOutcome.POSSIBLE, best.probability(), doubtful, null, List.of(), best.evidence(), candidates);
        }
        List<Scored> family = scored.stream()
                .filter(one -> isOf(best, one) && one.probability() >= thresholds.possible())
                .toList();
        List<Long> pointed = Pointers.of(family, index);
        Scored chosen = family.stream()
                .filter(one -> one.id() == pointed.get(0))
                .findFirst()
                .orElse(best);
        return new MatchResult(
                MatchOutcome.MATCHED, best.probability(), false, chosen.id(), pointed, chosen.evidence(), candidates);
    }

    private static boolean isOf(Scored best, Scored other) {
        return best.comparison().root() == other.comparison().root();
    }
}
