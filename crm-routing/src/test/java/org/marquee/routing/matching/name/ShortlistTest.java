package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {
    private final Shortlist list = new Shortlist();

    @Test
    void keeps_those_with_the_greatest_sums() {
        fill(50);

        list.keepBest(3);

        assertThat(names()).containsExactly(47, 48, 49);
    }

    @Test
    void keeps_all_if_there_are_no_more_than_asked_for() {
        fill(2);

        list.keepBest(2);
        list.keepBest(100);

        assertThat(names()).containsExactly(0, 1);
    }

    @Test
    void keeps_no_more_than_asked_for_when_sums_are_equal() {
        list.clear(50);
        IntStream.range(0, 50).forEach(name -> list.add(name, 1f));

        list.keepBest(10);

        assertThat(names()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void bears_sums_beyond_what_names_can_reach() {
        list.clear(3);
        list.add(1, 1_000f);
        list.add(2, -1_000f);
        list.add(3, 1f);

        list.keepBest(2);

        assertThat(names()).containsExactly(1, 3);
    }

    @Test
    void lets_a_sum_be_raised_later() {
        fill(50);

        list.raise(11, 20f);
        list.keepBest(1);

        assertThat(names()).containsExactly(11);
    }

    @Test
    void drops_what_is_below_a_sum() {
        fill(50);

        list.keepFrom(4.75f);

        assertThat(names()).containsExactly(48, 49);
    }

    @Test
    void drops_what_a_condition_tells() {
        fill(6);

        list.drop(name -> name % 2 == 0);

        assertThat(names()).containsExactly(1, 3, 5);
        assertThat(list.sum(2)).isEqualTo(0.5f);
    }

    @Test
    void tells_about_the_sum_at_a_place_and_never_more() {
        fill(50);

        assertThat(list.sumAt(1)).isBetween(4.88f, 4.9f);
        assertThat(list.sumAt(10)).isBetween(3.98f, 4.0f);
    }

    @Test
    void tells_the_least_of_all_where_there_are_not_as_many() {
        fill(5);

        assertThat(list.sumAt(6)).isNegative();
        list.clear(0);
        assertThat(list.sumAt(1)).isNegative();
    }

    @Test
    void makes_room_for_as_many_as_are_announced() {
        fill(100_000);

        assertThat(list.size()).isEqualTo(100_000);
        fill(1);
        assertThat(names()).containsExactly(0);
    }

    /** Each name is worth a tenth of its number. */
    private void fill(int names) {
        list.clear(names);
        IntStream.range(0, names).forEach(name -> list.add(name, name / 10f));
    }

    private List<Integer> names() {
        return IntStream.range(0, list.size()).mapToObj(list::name).toList();
    }
}
