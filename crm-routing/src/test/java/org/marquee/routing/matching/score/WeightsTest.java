package org.marquee.routing.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.routing.matching.name.NameFeature;
import org.marquee.routing.matching.name.NameWeights;

class WeightsTest {

    @Test
    void come_back_from_their_text_as_they_were() {
        Weights shipped = Weights.shipped();

        Weights read = Weights.of(shipped.toString());

        assertThat(read).hasToString(shipped.toString());
        assertThat(read.names().values()).containsExactly(shipped.names().values());
        assertThat(Arrays.stream(Signal.values()))
                .allSatisfy(signal -> assertThat(read.of(signal)).isEqualTo(shipped.of(signal)));
        assertThat(Arrays.stream(Certainty.values()))
                .allSatisfy(trait -> assertThat(read.of(trait)).isEqualTo(shipped.of(trait)));
    }

    @Test
    void write_numbers_alike_wherever_the_server_stands() {
        Weights weights = new Weights(
                new NameWeights(new double[NameFeature.COUNT], new double[NameFeature.COUNT]),
                Map.of(Signal.PRIOR, -1234.5),
                Map.of());

        assertThat(weights.toString().lines()).contains("signal,PRIOR,-1234.5000");
    }

    @Test
    void count_what_is_left_out_for_nothing() {
        Weights weights = Weights.of("signal,SAME_PHONE,2.5");

        assertThat(weights.of(Signal.SAME_PHONE)).isEqualTo(2.5);
        assertThat(weights.of(Signal.SAME_STREET)).isZero();
        assertThat(weights.of(Certainty.SHARE)).isZero();
        assertThat(weights.names().values()).containsOnly(0);
        assertThat(weights.signals()).containsOnlyKeys(Signal.SAME_PHONE);
    }

    @Test
    void come_from_no_text_at_all() {
        assertThat(Weights.of("").signals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule,SAME_PHONE,1",
                "SIGNAL,SAME_PHONE,1",
                "signal,SAME_FAX,1",
                "name,SAME_PHONE,1",
                "certainty,PRIOR,1",
                "signal,same_phone,1",
                "signal,SAME_PHONE,much",
            })
    void refuse_a_line_that_names_nothing_or_weighs_nothing(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of("signal,PRIOR,1\n" + line));
    }

    @Test
    void stay_as_they_are_whatever_is_done_to_what_they_were_made_of_or_gave_out() {
        Map<Signal, Double> signals = new EnumMap<>(Map.of(Signal.SAME_PHONE, 2.0));
        Weights weights = new Weights(
                new NameWeights(new double[NameFeature.COUNT], new double[NameFeature.COUNT]), signals, Map.of());

        signals.put(Signal.SAME_PHONE, 9.0);
        weights.signals().put(Signal.SAME_PHONE, 9.0);

        assertThat(weights.of(Signal.SAME_PHONE)).isEqualTo(2);
    }

    /** What must hold of any training: otherwise a rule's sentence would say the contrary of what it does. */
    @Test
    void are_shipped_with_signs_that_fit_what_is_said_of_them() {
        Weights shipped = Weights.shipped();

        assertThat(shipped.of(Signal.SAME_DOMAIN)).isGreaterThan(shipped.of(Signal.GROUP_DOMAIN));
        assertThat(shipped.of(Signal.GROUP_DOMAIN)).isPositive();
        assertThat(shipped.of(Signal.SAME_PHONE)).isPositive();
        assertThat(shipped.of(Signal.SAME_STREET)).isPositive();
        assertThat(shipped.of(Signal.SAME_POSTAL_CODE)).isPositive();
        assertThat(shipped.of(Signal.OTHER_COUNTRY)).isNegative();
        assertThat(shipped.of(Signal.OTHER_DOMAIN)).isNegative();
        assertThat(shipped.of(Signal.FOREIGN_DOMAIN)).isNegative();
        assertThat(shipped.of(Signal.DIFFERENT_NAME)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signal,SAME_PHONE,", "signal,SAME_PHONE", "", "signal"})
    void refuses_a_line_with_too_little(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of("signal,PRIOR,1\n" + line + "\n"));
    }
}
