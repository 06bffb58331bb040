package org.marquee.routing.matching.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.score.Weights;

class WholeWeightsTest {
    private static final String SHIPPED = Weights.shipped().toString();

    @Test
    void reads_what_comes_with_the_product_and_gives_it_back_to_the_letter() {
        assertThat(WholeWeights.of(SHIPPED))
                .hasValueSatisfying(read -> assertThat(read).hasToString(SHIPPED));
    }

    @Test
    void refuses_a_text_of_an_engine_that_weighed_less_or_more() {
        assertThat(WholeWeights.of(SHIPPED.replaceFirst("signal,SAME_PHONE,.*\n", "")))
                .isEmpty();
        assertThat(WholeWeights.of(SHIPPED + "signal,SAME_FAX,1.0000\n")).isEmpty();
        assertThat(WholeWeights.of(SHIPPED.replace("SAME_PHONE", "SAME_FAX"))).isEmpty();
    }

    @Test
    void refuses_what_was_cut_off_or_written_by_hand() {
        assertThat(WholeWeights.of("")).isEmpty();
        assertThat(WholeWeights.of(SHIPPED.substring(0, SHIPPED.length() / 2))).isEmpty();
        assertThat(WholeWeights.of(SHIPPED.replaceFirst("(signal,SAME_PHONE),.*", "$1,4.2")))
                .isEmpty();
        assertThat(WholeWeights.of(SHIPPED.replaceFirst("(signal,SAME_PHONE),.*", "$1,four")))
                .isEmpty();
    }

    @Test
    void refuses_weights_that_no_evidence_can_have() {
        assertThat(WholeWeights.of(with("NaN"))).isEmpty();
        assertThat(WholeWeights.of(with("Infinity"))).isEmpty();
        assertThat(WholeWeights.of(with("100.0001"))).isEmpty();
        assertThat(WholeWeights.of(with("-100.0000"))).isPresent();
    }

    private static String with(String weight) {
        return SHIPPED.replaceFirst("(signal,SAME_PHONE),.*", "$1," + weight);
    }
}
