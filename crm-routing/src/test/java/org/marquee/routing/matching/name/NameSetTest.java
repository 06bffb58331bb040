package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameSetTest {

    @Test
    void keeps_each_name_once_in_the_order_in_which_it_came() {
        NameSet set = NameSet.of(7, 0, 7, 3);

        set.addAll(NameSet.of(9, 0));

        assertThat(names(set)).containsExactly(7, 0, 3, 9);
    }

    @Test
    void tells_what_it_contains() {
        NameSet set = NameSet.of(7, 0);

        assertThat(set.contains(7)).isTrue();
        assertThat(set.contains(0)).isTrue();
        assertThat(set.contains(8)).isFalse();
        assertThat(new NameSet().contains(0)).isFalse();
    }

    @Test
    void grows() {
        NameSet set = NameSet.of(IntStream.range(0, 10_000).toArray());

        assertThat(set.size()).isEqualTo(10_000);
        assertThat(IntStream.range(0, 10_000)).allMatch(set::contains);
        assertThat(set.contains(10_000)).isFalse();
    }

    @Test
    void tells_the_first_for_which_a_condition_holds() {
        NameSet set = NameSet.of(5, 4, 3, 2, 1, 0);

        assertThat(names(set.first(2, name -> name % 2 == 0))).containsExactly(4, 2);
        assertThat(names(set.first(9, name -> name > 4))).containsExactly(5);
    }

    private static List<Integer> names(NameSet set) {
        return IntStream.range(0, set.size()).mapToObj(set::name).toList();
    }
}
