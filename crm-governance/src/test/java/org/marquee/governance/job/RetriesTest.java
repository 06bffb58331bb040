package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Instant DUE = Instant.parse("2026-11-23T11:00:00Z");
    private static final Slot NEWEST = new Slot("2026-W48", DUE);

    @Test
    void tries_the_newest_slot_again_up_to_five_times() {
        assertThat(Retries.reasonToStop("2026-W48", 4, NEWEST)).isEmpty();
        assertThat(Retries.reasonToStop("2026-W48", 5, NEWEST))
                .contains("It was started 5 times and never came to its end.");
    }

    @Test
    void leaves_an_older_slot_to_the_newest() {
        assertThat(Retries.reasonToStop("2026-W47", 1, NEWEST))
                .contains("The run for 2026-W48 is due and takes its place.");
    }

    @Test
    void never_leaves_what_somebody_asked_for_to_a_slot() {
        String asked = Slot.onDemand(DUE.minusSeconds(1)).name();

        assertThat(Retries.reasonToStop(asked, 1, NEWEST)).isEmpty();
        assertThat(Retries.reasonToStop(asked, 5, NEWEST)).isPresent();
    }

    @Test
    void names_what_was_asked_for_within_the_ledgers_column() {
        assertThat(Slot.onDemand(DUE.plusNanos(123_456_000)).name())
                .isEqualTo("on-demand-2026-11-23T11:00:00.123456Z")
                .hasSizeLessThanOrEqualTo(40);
    }
}
