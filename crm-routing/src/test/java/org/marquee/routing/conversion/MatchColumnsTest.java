package org.marquee.routing.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marquee.domain.decision.Decision.Goal;
import org.marquee.domain.decision.Decision.Matching;
import org.marquee.routing.matching.Candidate;
import org.marquee.routing.matching.Evidence;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.MatchThresholds;

class MatchColumnsTest {
    private static final MatchThresholds THRESHOLDS = new MatchThresholds(0.95, 0.4);
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("EXTRA_WORD", "Plumbing", "Disney", -8, ""),
            new Evidence("SAME_NAME", "Disney", "Disney", 6, ""),
            new Evidence("SAME_CITY", "Ulm", "Ulm", 1.5, ""));

    private static MatchResult match(MatchOutcome outcome, double probability) {
        return match(outcome, probability, false);
    }

    private static MatchResult match(MatchOutcome outcome, double probability, boolean doubtful) {
        Long account = outcome == MatchOutcome.MATCHED ? (Long) 1L : null;
        List<Candidate> candidates = List.of(new Candidate(1, "Disney", probability, EVIDENCE));
        return new MatchResult(
                outcome,
                probability,
                doubtful,
                account,
                account == null ? List.of() : List.of(1L),
                EVIDENCE,
                candidates);
    }

    private static Matching columns(MatchResult match, Placement placement) {
        Ruling ruling = new Ruling(match, Optional.ofNullable(placement), Optional.empty(), null);
        return MatchColumns.of(ruling, THRESHOLDS, id -> null);
    }

    @Test
    void a_match_keeps_its_account_and_the_rule_of_the_strongest_evidence_for_it() {
        Matching kept = columns(match(MatchOutcome.MATCHED, 0.97), null);

        assertThat(kept).isEqualTo(new Matching("MATCHED", 0.97, false, new Goal(1, null), "SAME_NAME"));
    }

    @Test
    void the_account_is_the_one_at_which_the_person_is_placed() {
        assertThat(columns(match(MatchOutcome.MATCHED, 0.97), new Placement(5, "."))
                        .best())
                .isEqualTo(new Goal(5, null));
    }

    @Test
    void a_match_that_the_policy_does_not_find_sure_enough_is_possible_or_none() {
        assertThat(columns(match(MatchOutcome.MATCHED, 0.9), null).outcome()).isEqualTo("POSSIBLE");
        assertThat(columns(match(MatchOutcome.POSSIBLE, 0.39), null).outcome()).isEqualTo("NONE");
        assertThat(columns(match(MatchOutcome.POSSIBLE, 0.39), null).heldBack()).isFalse();
    }

    @Test
    void what_is_doubtful_was_held_back_however_likely_it_was() {
        assertThat(columns(match(MatchOutcome.POSSIBLE, 0.97, true), null).heldBack())
                .isTrue();
        assertThat(columns(match(MatchOutcome.POSSIBLE, 0.6, true), null).heldBack())
                .isTrue();
        assertThat(columns(match(MatchOutcome.POSSIBLE, 0.9), null).heldBack()).isFalse();
    }

    @Test
    void where_nothing_resembles_the_lead_nothing_is_kept() {
        assertThat(columns(MatchResult.none(), null)).isEqualTo(new Matching("NONE", 0, false, null, null));
    }
}
