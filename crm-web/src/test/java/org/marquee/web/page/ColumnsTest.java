package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private enum Fruit {
        APPLE,
        PEAR,
        PLUM
    }

    private static Columns<Fruit> chosen(String names) {
        return Columns.chosen(names, Fruit.class, Set.of(Fruit.PEAR));
    }

    @Test
    void the_usual_ones_are_shown_to_whoever_chose_nothing_that_there_is() {
        assertThat(chosen(null).shown()).containsExactly(Fruit.PEAR);
        assertThat(chosen("PASSWORD").shown()).containsExactly(Fruit.PEAR);
        assertThat(chosen("PLUM.PASSWORD").shown()).containsExactly(Fruit.PLUM);
    }

    @Test
    void all_stand_in_their_order() {
        assertThat(chosen("PLUM.APPLE").all()).containsExactly(Fruit.APPLE, Fruit.PEAR, Fruit.PLUM);
        assertThat(chosen("PLUM.APPLE").shows("APPLE")).isTrue();
        assertThat(chosen("PLUM.APPLE").shows("PEAR")).isFalse();
    }
}
