package org.marquee.routing.quality.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marquee.routing.quality.training.Said.TODAY;
import static org.marquee.routing.quality.training.Said.domain;
import static org.marquee.routing.quality.training.Said.name;
import static org.marquee.routing.quality.training.Said.typed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.quality.WeightsLearning.Shift;
import org.marquee.routing.conversion.LeadDecider;
import org.marquee.routing.matching.MatchSubject;
import org.marquee.routing.matching.Thresholds;
import org.marquee.routing.matching.score.Weights;

class ReplayTest {
    private static final List<MatchSubject> LEADS = List.of(
            LeadDecider.subject(typed(name(3), domain(3), null)),
            LeadDecider.subject(typed(name(4), domain(4), null)),
            LeadDecider.subject(typed("Zwetschgen", null, null)));

    private static Replay replay(Thresholds thresholds) {
        return new Replay(LEADS, Said.index(), TODAY, thresholds);
    }

    private static Weights unsure() {
        return Weights.of(Weights.shipped().toString().replaceFirst("certainty,ANY,.*", "certainty,ANY,-9.0000"));
    }

    private static Weights sceptical() {
        return Weights.of(Weights.shipped().toString().replaceFirst("certainty,ANY,.*", "certainty,ANY,-40.0000"));
    }

    @Test
    void nothing_shifts_between_the_same_weights() {
        Replay replay = replay(new Thresholds(0.95, 0.4));

        assertThat(replay.shifts(Weights.shipped(), Weights.shipped())).isEmpty();
        assertThat(replay.size()).isEqualTo(3);
    }

    @Test
    void leads_that_are_matched_less_surely_would_go_to_people() {
        assertThat(replay(new Thresholds(0.95, 0.01)).shifts(Weights.shipped(), unsure()))
                .containsExactly(new Shift("MATCHED", "POSSIBLE", 2));
    }

    @Test
    void and_come_back_from_there() {
        assertThat(replay(new Thresholds(0.95, 0.01)).shifts(unsure(), Weights.shipped()))
                .containsExactly(new Shift("POSSIBLE", "MATCHED", 2));
    }

    @Test
    void leads_that_are_believed_no_more_would_match_nothing() {
        assertThat(replay(new Thresholds(0.95, 0.4)).shifts(Weights.shipped(), sceptical()))
                .containsExactly(new Shift("MATCHED", "NONE", 2));
    }
}
