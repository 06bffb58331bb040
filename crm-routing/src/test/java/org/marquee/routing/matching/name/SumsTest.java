package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsTest {
    private final Sums sums = new Sums();

    @Test
    void adds_up_what_speaks_for_a_name_and_takes_off_its_cost_once() {
        sums.add(0, 64, 32);
        sums.add(7, 128, 0);
        sums.add(0, 64, 32);

        assertThat(all()).isEqualTo(Map.of(0, 96, 7, 128));
    }

    @Test
    void bears_names_for_which_less_than_nothing_speaks() {
        sums.add(3, 64, 256);
        sums.add(3, 64, 256);

        assertThat(all()).isEqualTo(Map.of(3, -128));
    }

    @Test
    void forgets_all_when_it_is_cleared() {
        IntStream.range(0, 10_000).forEach(name -> sums.add(name, 128, 0));

        sums.clear();
        sums.add(5, 64, 0);

        assertThat(all()).isEqualTo(Map.of(5, 64));
        assertThat(best(10)).containsExactly(5);
    }

    @Test
    void keeps_every_sum_while_it_grows() {
        IntStream.range(0, 3).forEach(round -> IntStream.range(0, 30_000).forEach(name -> sums.add(name * 7, name, 0)));

        assertThat(sums.size()).isEqualTo(30_000);
        assertThat(all()).allSatisfy((name, sum) -> assertThat(sum * 7).isEqualTo(3 * name));
    }

    @Test
    void raises_only_what_it_has_a_sum_of() {
        fill(50);

        sums.raise(11, 1_000);
        sums.raise(200, 1_000);

        assertThat(best(2)).containsExactly(11, 49);
        assertThat(sums.size()).isEqualTo(50);
    }

    @Test
    void marks_what_has_a_sum_and_little_else() {
        sums.add(16 * 1_000, 100, 0);
        sums.add(16 * 2_000, 50, 0);

        sums.markFrom(100, 16 * 3_000);

        assertThat(sums.isMarked(16 * 1_000)).isTrue();
        assertThat(sums.isMarked(16 * 2_000)).isFalse();
        assertThat(IntStream.range(0, 16 * 3_000).filter(sums::isMarked)).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void marks_nothing_that_was_marked_before() {
        sums.add(16, 100, 0);
        sums.markFrom(100, 64);
        sums.clear();
        sums.add(32, 100, 0);

        sums.markFrom(100, 64);

        assertThat(sums.isMarked(16)).isFalse();
        assertThat(sums.isMarked(32)).isTrue();
    }

    @Test
    void tells_those_with_the_greatest_sums_best_first() {
        fill(50);

        assertThat(best(3)).containsExactly(49, 48, 47);
    }

    @Test
    void tells_all_if_there_are_no_more_than_asked_for() {
        fill(2);

        assertThat(best(2)).containsExactly(1, 0);
        assertThat(best(100)).containsExactly(1, 0);
    }

    @Test
    void tells_no_more_than_asked_for_when_sums_are_equal() {
        IntStream.range(0, 50).forEach(name -> sums.add(name, 128, 0));

        assertThat(best(10)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void bears_sums_beyond_what_names_can_reach() {
        sums.add(1, 1_000_000, 0);
        sums.add(2, 0, 1_000_000);
        sums.add(3, 128, 0);

        assertThat(best(2)).containsExactly(1, 3);
    }

    @Test
    void tells_the_sum_at_a_place_and_how_many_have_as_much() {
        fill(50);

        assertThat(sums.sumAt(1)).isEqualTo(490);
        assertThat(sums.sumAt(10)).isEqualTo(400);
        assertThat(sums.countFrom(400)).isEqualTo(10);
    }

    @Test
    void tells_less_than_any_where_there_are_not_as_many() {
        fill(5);

        assertThat(sums.sumAt(6)).isNegative();
        sums.clear();
        assertThat(sums.sumAt(1)).isNegative();
    }

    /** Each name is worth ten times its number. */
    private void fill(int names) {
        IntStream.range(0, names).forEach(name -> sums.add(name, name * 10, 0));
    }

    private List<Integer> best(int most) {
        NameSet best = sums.best(most);
        return IntStream.range(0, best.size()).mapToObj(best::name).toList();
    }

    private Map<Integer, Integer> all() {
        Map<Integer, Integer> all = new HashMap<>();
        IntStream.range(0, sums.size()).forEach(i -> all.put(sums.name(i), sums.sum(i)));
        return all;
    }
}
