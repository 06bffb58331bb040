package org.marquee.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.score.Certainty;
import org.marquee.routing.matching.score.Signal;
import org.marquee.web.words.Words;

class WeightWordsTest {
    private final WeightWords words = new WeightWords();

    @Test
    void a_weight_says_whether_it_speaks_for_or_against() {
        assertThat(words.weight(4.2891)).isEqualTo("+4.29");
        assertThat(words.weight(-0.5)).isEqualTo("\u22120.50");
    }

    @Test
    void what_rounds_to_nothing_speaks_neither_way() {
        assertThat(words.weight(0.004)).isEqualTo("0.00");
        assertThat(words.weight(-0.004)).isEqualTo("0.00");
        assertThat(words.weight(10.004)).isEqualTo("+10.00");
    }

    @Test
    void the_weights_of_the_product_have_no_number() {
        assertThat(words.name(0)).isEqualTo("As shipped");
        assertThat(words.name(12)).isEqualTo("Version 12");
    }

    @Test
    void everything_that_is_learnt_has_words() {
        assertThat(Stream.concat(Stream.of(Signal.values()), Stream.of(Certainty.values()))
                        .filter(weighed -> weighed != Signal.RIVALS)
                        .map(Enum::name))
                .allSatisfy(name -> assertThat(Words.find("Weight." + name).or(() -> Words.find("Rule." + name)))
                        .isPresent());
    }

    @Test
    void what_has_no_words_is_written_as_it_is_called() {
        assertThat(words.evidence("SAME_FAX")).isEqualTo("Same fax");
    }
}
