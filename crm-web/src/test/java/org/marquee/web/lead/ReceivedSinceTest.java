package org.marquee.web.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;

class ReceivedSinceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource({"1d, 2026-11-22T06:00:00Z", "7d, 2026-11-16T06:00:00Z", "2026-11-01, 2026-11-01T05:00:00Z"})
    void a_day_begins_where_the_person_who_asks_is(String text, Instant begins) {
        assertThat(ReceivedSince.parse(text, NOW, CHICAGO)).isEqualTo(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0d", "x", "-1d", "9999d", "1800-01-01", "2026-13-01", "+12026-01-01"})
    void what_is_no_day_is_refused(String text) {
        assertThatThrownBy(() -> ReceivedSince.parse(text, NOW, CHICAGO)).isInstanceOf(Invalid.class);
    }

    @Test
    void every_choice_is_one() {
        assertThat(ReceivedSince.CHOICES).allSatisfy(choice -> ReceivedSince.parse(choice, NOW, CHICAGO));
    }
}
