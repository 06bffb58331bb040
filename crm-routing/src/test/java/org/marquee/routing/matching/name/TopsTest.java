package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopsTest {
    private final Tops tops = new Tops();

    @Test
    void adds_up_what_belongs_to_one_number() {
        tops.add(0, 0.5f);
        tops.add(7, 1f);
        tops.add(0, 0.25f);

        assertThat(tops.size()).isEqualTo(2);
        assertThat(tops.key(0)).isZero();
        assertThat(tops.sum(0)).isEqualTo(0.75f);
        assertThat(tops.sum(1)).isEqualTo(1f);
    }

    @Test
    void gives_those_with_the_greatest_sums() {
        IntStream.range(0, 50).forEach(i -> tops.add(i, i / 10f));

        assertThat(best(3)).containsExactlyInAnyOrder(47, 48, 49);
    }

    @Test
    void gives_all_if_there_are_no_more_than_asked_for() {
        tops.add(3, 0.1f);
        tops.add(4, 5f);

        assertThat(best(2)).containsExactlyInAnyOrder(3, 4);
        assertThat(best(100)).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void gives_no_more_than_asked_for_when_sums_are_equal() {
        IntStream.range(0, 50).forEach(i -> tops.add(i, 1f));

        assertThat(best(10)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void takes_costs_off_the_sums() {
        tops.add(1, 3f);
        tops.add(2, 2f);
        tops.add(3, 1f);
        List<Integer> found = new ArrayList<>();

        tops.best(1, key -> key == 1 ? 2.5f : 0, found::add);

        assertThat(found).containsExactly(2);
    }

    @Test
    void bears_sums_beyond_what_names_can_reach() {
        tops.add(1, 1_000f);
        tops.add(2, -1_000f);
        tops.add(3, 1f);

        assertThat(best(2)).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void lets_a_sum_be_raised_later() {
        IntStream.range(0, 20).forEach(i -> tops.add(i, 1f));

        tops.raise(11, 2f);

        assertThat(best(1)).containsExactly(11);
    }

    @Test
    void forgets_all_when_it_is_cleared() {
        IntStream.range(0, 10_000).forEach(i -> tops.add(i, 1f));

        tops.clear();
        tops.add(5, 0.5f);

        assertThat(tops.size()).isEqualTo(1);
        assertThat(tops.key(0)).isEqualTo(5);
        assertThat(tops.sum(0)).isEqualTo(0.5f);
    }

    @Test
    void keeps_every_sum_while_it_grows() {
        IntStream.range(0, 3).forEach(round -> IntStream.range(0, 30_000).forEach(i -> tops.add(i * 7, i)));

        assertThat(tops.size()).isEqualTo(30_000);
        assertThat(IntStream.range(0, 30_000)).allMatch(i -> tops.sum(i) * 7 == 3f * tops.key(i));
    }

    private List<Integer> best(int most) {
        List<Integer> found = new ArrayList<>();
        tops.best(most, key -> 0, found::add);
        return found;
    }
}
