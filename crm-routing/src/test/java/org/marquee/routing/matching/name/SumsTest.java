package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsTest {
    private final Sums sums = new Sums();

    @Test
    void adds_up_what_speaks_for_a_name_and_takes_off_its_cost_once() {
        sums.add(0, 0.5f, 0.25f);
        sums.add(7, 1f, 0);
        sums.add(0, 0.5f, 0.25f);

        assertThat(all()).isEqualTo(Map.of(0, 0.75f, 7, 1f));
    }

    @Test
    void bears_names_for_which_less_than_nothing_speaks() {
        sums.add(3, 0.5f, 2f);
        sums.add(3, 0.5f, 2f);

        assertThat(all()).isEqualTo(Map.of(3, -1f));
    }

    @Test
    void forgets_all_when_it_is_cleared() {
        IntStream.range(0, 10_000).forEach(name -> sums.add(name, 1f, 0));

        sums.clear();
        sums.add(5, 0.5f, 0);

        assertThat(all()).isEqualTo(Map.of(5, 0.5f));
    }

    @Test
    void keeps_every_sum_while_it_grows() {
        IntStream.range(0, 3).forEach(round -> IntStream.range(0, 30_000).forEach(name -> sums.add(name * 7, name, 0)));

        assertThat(sums.size()).isEqualTo(30_000);
        assertThat(all()).allSatisfy((name, sum) -> assertThat(sum * 7).isEqualTo(3f * name));
    }

    private Map<Integer, Float> all() {
        Shortlist list = new Shortlist();
        sums.copyTo(list);
        Map<Integer, Float> all = new HashMap<>();
        IntStream.range(0, list.size()).forEach(i -> all.put(list.name(i), list.sum(i)));
        return all;
    }
}
