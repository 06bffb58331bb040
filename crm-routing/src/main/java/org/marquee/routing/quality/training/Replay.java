package org.marquee.routing.quality.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marquee.domain.quality.WeightsLearning.Shift;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

/**
 * Asks two versions of the weights about the same leads, most of whom nobody has looked at. Nothing tells which version
 * is right; but how much would change, operations should know before they use one.
 */
final class Replay {
    private static final Comparator<Shift> MOST_FIRST = Comparator.comparingInt(Shift::leads)
            .reversed()
            .thenComparing(Shift::from)
            .thenComparing(Shift::to);

    private final List<MatchSubject> leads;
    private final MatchingIndex index;
    private final LocalDate day;
    private final Thresholds thresholds;

    Replay(List<MatchSubject> leads, MatchingIndex index, LocalDate day, Thresholds thresholds) {
        this.leads = List.copyOf(leads);
        this.index = index;
        this.day = day;
        this.thresholds = thresholds;
    }

    int size() {
        return leads.size();
    }

    /** What would become of leads otherwise, the most frequent first. */
    List<Shift> shifts(Weights before, Weights after) {
        LeadMatcher old = new LeadMatcher(before);
        LeadMatcher fresh = new LeadMatcher(after);
        Map<MatchOutcome, Map<MatchOutcome, Integer>> counted = new TreeMap<>();
        for (MatchSubject lead : leads) {
            MatchResult was = match(lead, old);
            MatchResult becomes = match(lead, fresh);
            if (isOther(was, becomes)) {
                counted.computeIfAbsent(was.outcome(), from -> new TreeMap<>())
                        .merge(becomes.outcome(), 1, Integer::sum);
            }
        }
        List<Shift> shifts = new ArrayList<>();
        counted.forEach(
                (from, tos) -> tos.forEach((to, count) -> shifts.add(new Shift(from.name(), to.name(), count))));
        shifts.sort(MOST_FIRST);
        return List.copyOf(shifts);
    }

    private MatchResult match(MatchSubject lead, LeadMatcher matcher) {
        return matcher.match(lead, index, day, thresholds);
    }

    private boolean isOther(MatchResult was, MatchResult becomes) {
        boolean bothMatched = was.outcome() == MatchOutcome.MATCHED && becomes.outcome() == MatchOutcome.MATCHED;
        return was.outcome() != becomes.outcome()
                || (bothMatched && index.rootOf(was.accountId()) != index.rootOf(becomes.accountId()));
    }
}
