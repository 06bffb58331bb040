package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RivalryWordsTest {
    @Test
    void names_no_rival_where_none_is_near() {
        assertThat(RivalryWords.of(5, 1.5, false)).isEqualTo("No other account fits as well.");
        assertThat(RivalryWords.of(5, 1.5, true)).isEqualTo("No account outside its hierarchy fits as well.");
        assertThat(RivalryWords.of(5, -5, false)).isEqualTo("A little doubt always stays, however well it fits.");
    }

    @Test
    void says_whether_a_rival_fits_as_well_or_better() {
        assertThat(RivalryWords.of(0.5, -1, false)).isEqualTo("Another account fits about as well.");
        assertThat(RivalryWords.of(-3, -1, false)).isEqualTo("Another account fits better.");
        assertThat(RivalryWords.of(-3, 0.2, false)).isEqualTo("Few accounts fit as well.");
    }
}
