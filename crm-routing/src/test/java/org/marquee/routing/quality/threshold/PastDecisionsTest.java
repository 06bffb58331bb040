package org.marquee.routing.quality.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.quality.AutomaticDecisions.Band;
import org.marquee.domain.quality.AutomaticDecisions.Tally;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;

class PastDecisionsTest {
    private static final PastDecisions PAST = new PastDecisions(List.of(
            new Tally("MATCHED", 0.99, false, 50),
            new Tally("MATCHED", 0.96, false, 10),
            new Tally("POSSIBLE", 0.97, true, 3),
            new Tally("POSSIBLE", 0.6, false, 7),
            new Tally("NONE", 0.2, false, 20),
            new Tally("NONE", 0, false, 10)));

    @Test
    void higher_thresholds_move_matches_to_review_and_review_to_nothing() {
        List<Move> moves = PAST.movesUnder(new MatchThresholds(0.98, 0.7));

        assertThat(moves)
                .containsExactlyInAnyOrder(
                        new Move(MatchOutcome.MATCHED, MatchOutcome.MATCHED, 50),
                        new Move(MatchOutcome.MATCHED, MatchOutcome.POSSIBLE, 10),
                        new Move(MatchOutcome.POSSIBLE, MatchOutcome.POSSIBLE, 3),
                        new Move(MatchOutcome.POSSIBLE, MatchOutcome.NONE, 7),
                        new Move(MatchOutcome.NONE, MatchOutcome.NONE, 30));
    }

    @Test
    void lower_thresholds_match_what_waited_but_not_what_was_held_back() {
        List<Move> moves = PAST.movesUnder(new MatchThresholds(0.5, 0.1));

        assertThat(moves)
                .contains(
                        new Move(MatchOutcome.POSSIBLE, MatchOutcome.MATCHED, 7),
                        new Move(MatchOutcome.POSSIBLE, MatchOutcome.POSSIBLE, 3),
                        new Move(MatchOutcome.NONE, MatchOutcome.POSSIBLE, 20),
                        new Move(MatchOutcome.NONE, MatchOutcome.NONE, 10));
    }

    @Test
    void the_share_without_people_falls_with_the_threshold() {
        assertThat(PAST.matchedUnder(new MatchThresholds(0.95, 0.4))).isEqualTo(0.6);
        assertThat(PAST.matchedUnder(new MatchThresholds(0.98, 0.4))).isEqualTo(0.5);
        assertThat(new PastDecisions(List.of()).matchedUnder(new MatchThresholds(0.98, 0.4)))
                .isNull();
    }

    @Test
    void every_tally_is_found_again_in_the_bands_of_its_move() {
        MatchThresholds thresholds = new MatchThresholds(0.98, 0.7);
        for (Move move : PAST.movesUnder(thresholds)) {
            long found = PAST.tallies().stream()
                    .filter(tally -> PastDecisions.bands(move.from(), move.to(), thresholds)
                            .anyMatch(band -> holds(band, tally)))
                    .mapToLong(Tally::count)
                    .sum();
            assertThat(found).as(move.toString()).isEqualTo(move.decisions());
        }
    }

    private static boolean holds(Band band, Tally tally) {
        return band.outcome().equals(tally.outcome())
                && band.heldBack() == tally.heldBack()
                && tally.probability() >= band.from()
                && tally.probability() < band.to();
    }
}
