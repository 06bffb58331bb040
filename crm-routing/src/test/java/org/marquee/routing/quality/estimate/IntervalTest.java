package org.marquee.routing.quality.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agrees_with_the_published_table(int hits, int of, double low, double high) {
        Interval found = Interval.wilson((double) hits / of, of);

        assertThat(found.low()).isEqualTo(low, within(0.00005));
        assertThat(found.high()).isEqualTo(high, within(0.00005));
    }

    @Test
    void ends_at_one_where_all_are_hits_and_mirrors_where_none_is() {
        Interval all = Interval.wilson(1, 20);
        Interval none = Interval.wilson(0, 20);

        assertThat(all.high()).isEqualTo(1);
        assertThat(all.low()).isEqualTo(1 - none.high(), within(1e-12));
        assertThat(none.low()).isZero();
    }

    @Test
    void knows_nothing_of_an_empty_sample() {
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }
}
