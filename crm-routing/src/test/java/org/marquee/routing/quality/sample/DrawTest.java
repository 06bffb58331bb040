package org.marquee.routing.quality.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.quality.AutomaticDecisions.Drawable;

class DrawTest {
    private static final List<Drawable> WEEK = IntStream.rangeClosed(1, 1_000)
            .mapToObj(id -> new Drawable(
                    id,
                    id % 10 == 0 ? "POSSIBLE" : id % 3 == 0 ? "NONE" : "MATCHED",
                    id % 10 == 0 || id % 3 == 0 ? null : id % 7 == 0 ? "SAME_NAME" : "SAME_DOMAIN"))
            .toList();

    @Test
    void the_same_seed_draws_the_same_and_another_draws_others() {
        assertThat(Draw.of(WEEK, 60, 7)).isEqualTo(Draw.of(WEEK, 60, 7));
        assertThat(Draw.of(WEEK, 60, 7)).isNotEqualTo(Draw.of(WEEK, 60, 8));
    }

    @Test
    void nothing_is_drawn_twice_and_each_knows_what_its_stratum_had() {
        List<Draw.Pick> picks = Draw.of(WEEK, 60, 7);

        assertThat(picks).hasSize(60);
        assertThat(picks.stream().map(Draw.Pick::decisionId)).doesNotHaveDuplicates();
        assertThat(picks.stream()
                        .map(Draw.Pick::stratum)
                        .distinct()
                        .mapToInt(stratum -> stratum.drawn())
                        .sum())
                .isEqualTo(60);
        assertThat(picks.stream()
                        .map(Draw.Pick::stratum)
                        .distinct()
                        .mapToInt(stratum -> stratum.size())
                        .sum())
                .isEqualTo(1_000);
    }

    @Test
    void the_order_says_nothing_of_the_strata() {
        List<String> order =
                Draw.of(WEEK, 60, 7).stream().map(pick -> pick.stratum().name()).toList();

        assertThat(order).isNotEqualTo(order.stream().sorted().toList());
    }

    @Test
    void of_nothing_nothing_is_drawn() {
        assertThat(Draw.of(List.of(), 60, 7)).isEmpty();
    }
}
