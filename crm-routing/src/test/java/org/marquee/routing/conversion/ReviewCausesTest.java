package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;

class ReviewCausesTest {
    private static MatchResult match(MatchOutcome outcome, double... probabilities) {
        List<Candidate> candidates = DoubleStream.of(probabilities)
                .mapToObj(probability -> new Candidate(1, "Kantwerk", probability, List.of()))
                .toList();
        return new MatchResult(outcome, probabilities[0], false, null, List.of(), List.of(), candidates);
    }

    @Test
    void one_candidate_is_a_possible_match() {
        assertThat(ReviewCauses.of(match(MatchOutcome.POSSIBLE, 0.8))).isEqualTo(ReviewCause.POSSIBLE);
    }

    @Test
    void candidates_of_nearly_the_same_probability_are_rivals() {
        assertThat(ReviewCauses.of(match(MatchOutcome.POSSIBLE, 0.8, 0.5))).isEqualTo(ReviewCause.RIVALS);
    }

    @Test
    void one_that_is_twice_as_likely_as_the_next_has_no_rival() {
        assertThat(ReviewCauses.of(match(MatchOutcome.POSSIBLE, 0.8, 0.4))).isEqualTo(ReviewCause.POSSIBLE);
    }

    @Test
    void what_matches_surely_and_waits_all_the_same_was_taken_back() {
        assertThat(ReviewCauses.of(match(MatchOutcome.MATCHED, 0.99, 0.98))).isEqualTo(ReviewCause.TAKEN_BACK);
    }
}
