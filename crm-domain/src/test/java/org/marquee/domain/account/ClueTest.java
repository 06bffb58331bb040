package org.marquee.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClueTest {
    @Test
    void keeps_what_speaks_for_and_what_speaks_against() {
        List<Clue> clues =
                List.of(new Clue("The names read the same.", false), new Clue("The countries are different.", true));

        assertThat(Clue.read(Clue.stored(clues))).isEqualTo(clues);
    }

    @Test
    void reads_nothing_from_nothing_and_takes_an_unmarked_line_for_one_that_speaks_for() {
        assertThat(Clue.read(null)).isEmpty();
        assertThat(Clue.read("")).isEmpty();
        assertThat(Clue.read("Same name.")).containsExactly(new Clue("Same name.", false));
    }
}
