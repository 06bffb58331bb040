package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-01-02T09:00:00-08:00[America/Los_Angeles]");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-01-02T00:00:00; today 00:00",
                "2026-01-02T23:59:00; today 23:59",
                "2026-01-01T23:59:00; yesterday 23:59",
                "2026-01-03T09:00:00; 3 Jan, 09:00",
                "2025-12-31T17:05:00; 31 Dec 2025, 17:05"
            })
    void an_instant_is_said_as_shortly_as_it_is_clear(String time, String words) {
        ZonedDateTime then = ZonedDateTime.parse(time + "-08:00[America/Los_Angeles]");

        assertThat(Clocks.brief(then, NOW)).isEqualTo(words);
    }
}
