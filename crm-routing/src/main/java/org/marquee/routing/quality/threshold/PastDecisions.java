package org.marquee.routing.quality.threshold;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marquee.domain.quality.AutomaticDecisions.Band;
import org.marquee.domain.quality.AutomaticDecisions.Tally;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.estimate.Outcomes;

/** Decisions counted by what was kept of them, and what other thresholds would have made of them. */
record PastDecisions(List<Tally> tallies) {
    /** Above every probability there is. */
    private static final double END = 2;

    /** Above 0 and below every other: what is nothing stays nothing. */
    private static final double LEAST = 1e-9;

    long count() {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    /** Of each outcome that occurs to each that would. */
    List<Move> movesUnder(MatchThresholds thresholds) {
        Map<MatchOutcome, Map<MatchOutcome, Long>> counted = new EnumMap<>(MatchOutcome.class);
        tallies.forEach(tally -> counted.computeIfAbsent(
                        MatchOutcome.valueOf(tally.outcome()), from -> new EnumMap<>(MatchOutcome.class))
                .merge(outcome(tally, thresholds), tally.count(), Long::sum));
        return counted.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Move(from.getKey(), to.getKey(), to.getValue())))
                .toList();
    }

    /** The share that would be matched; null without decisions. */
    Double matchedUnder(MatchThresholds thresholds) {
        long matched = tallies.stream()
                .filter(tally -> outcome(tally, thresholds) == MatchOutcome.MATCHED)
                .mapToLong(Tally::count)
                .sum();
        return tallies.isEmpty() ? null : (Double) ((double) matched / count());
    }

    private static MatchOutcome outcome(Tally tally, MatchThresholds thresholds) {
        return Outcomes.at(tally.probability(), tally.heldBack(), thresholds);
    }

    /** Where to look for those that would have gone from one outcome to another. */
    static Stream<Band> bands(MatchOutcome from, MatchOutcome to, MatchThresholds thresholds) {
        double review = Math.max(LEAST, thresholds.reviewFrom());
        double convert = Math.max(LEAST, thresholds.convertFrom());
        return switch (to) {
            case NONE -> Stream.of(band(from, 0, review, false), band(from, 0, review, true));
            case POSSIBLE -> Stream.of(band(from, review, convert, false), band(from, review, END, true));
            case MATCHED -> Stream.of(band(from, convert, END, false));
        };
    }

    private static Band band(MatchOutcome of, double from, double to, boolean heldBack) {
        return new Band(of.name(), from, to, heldBack);
    }
}
