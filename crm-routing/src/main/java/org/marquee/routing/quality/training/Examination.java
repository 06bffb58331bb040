package org.marquee.routing.quality.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.quality.HeldOut;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.matching.Ranked;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.score.LeadMatcher;
import org.marquee.routing.matching.score.Weights;

/** Asks weights about leads whose account is known. */
final class Examination {
    private static final int ALL = Integer.MAX_VALUE;
    /** Probabilities are told to three places, so nothing is surer than this. */
    private static final double SUREST = 0.9995;

    private final List<Lecture> asked;
    private final LocalDate day;
    private final Thresholds thresholds;

    Examination(List<Lecture> asked, LocalDate day, Thresholds thresholds) {
        this.asked = List.copyOf(asked);
        this.day = day;
        this.thresholds = thresholds;
    }

    private enum Mark {
        MATCHED,
        WRONG,
        REVIEW,
        MISSED,
        NONE
    }

    HeldOut of(Weights weights) {
        LeadMatcher matcher = new LeadMatcher(weights);
        Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
        double loss = 0;
        for (Lecture one : asked) {
            marks.merge(mark(one, matcher), 1, Integer::sum);
            loss -= Math.log(likelihood(one, matcher));
        }
        return new HeldOut(
                Math.round(loss / Math.max(1, asked.size()) * 10_000) / 10_000.0,
                marks.getOrDefault(Mark.MATCHED, 0),
                marks.getOrDefault(Mark.WRONG, 0),
                marks.getOrDefault(Mark.REVIEW, 0),
                marks.getOrDefault(Mark.MISSED, 0),
                marks.getOrDefault(Mark.NONE, 0));
    }

    private Mark mark(Lecture one, LeadMatcher matcher) {
        MatchResult match = matcher.match(one.lesson().lead(), one.index(), day, thresholds);
        return switch (match.outcome()) {
            case MATCHED -> one.lesson().right().test(match.accountId()) ? Mark.MATCHED : Mark.WRONG;
            case POSSIBLE -> Mark.REVIEW;
            case NONE -> one.hasAccount() ? Mark.MISSED : Mark.NONE;
        };
    }

    /** How likely what the person said was held to be: that account if it was found, else that it is none. */
    private double likelihood(Lecture one, LeadMatcher matcher) {
        List<Ranked> ranked = matcher.ranked(one.lesson().lead(), one.index(), day, ALL);
        double best = ranked.isEmpty() ? 0 : probability(ranked.get(0));
        double likely = ranked.stream()
                .filter(candidate -> one.lesson().right().test(candidate.accountId()))
                .mapToDouble(Examination::probability)
                .max()
                .orElse(1 - best);
        return Math.max(1 - SUREST, Math.min(SUREST, likely));
    }

    private static double probability(Ranked one) {
        return 1 / (1 + Math.exp(-one.score()));
    }
}
