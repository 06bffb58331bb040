package org.marquee.routing.quality.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;

class OutcomesTest {
    private static final MatchThresholds THRESHOLDS = new MatchThresholds(0.9, 0.5);

    @Test
    void the_thresholds_themselves_belong_to_the_surer_outcome() {
        assertThat(Outcomes.at(0.9, false, THRESHOLDS)).isEqualTo(MatchOutcome.MATCHED);
        assertThat(Outcomes.at(0.5, false, THRESHOLDS)).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(Outcomes.at(0.899, false, THRESHOLDS)).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(Outcomes.at(0.499, false, THRESHOLDS)).isEqualTo(MatchOutcome.NONE);
    }

    @Test
    void nothing_is_nothing_even_where_everything_is_reviewed() {
        assertThat(Outcomes.at(0, false, new MatchThresholds(0, 0))).isEqualTo(MatchOutcome.NONE);
    }

    @Test
    void what_was_held_back_stays_with_people() {
        assertThat(Outcomes.at(0.99, true, THRESHOLDS)).isEqualTo(MatchOutcome.POSSIBLE);
        assertThat(Outcomes.at(0.3, true, THRESHOLDS)).isEqualTo(MatchOutcome.NONE);
    }
}
