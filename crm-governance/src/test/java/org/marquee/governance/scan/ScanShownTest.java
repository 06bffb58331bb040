package org.marquee.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marquee.domain.job.RunStatus;

class ScanShownTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static ScanShown scan(RunStatus status, long accounts, long done, Duration workedFor) {
        return new ScanShown(1, "2026-W48", status, null, NOW, null, accounts, done, 0, 0, 0, workedFor);
    }

    @Test
    void rate_and_end_follow_from_the_time_at_work() {
        ScanShown half = scan(RunStatus.RUNNING, 1_000, 500, Duration.ofSeconds(10));

        assertThat(half.percent()).isEqualTo(50);
        assertThat(half.rate()).isEqualTo(50);
        assertThat(half.expectedEnd(NOW)).contains(NOW.plusSeconds(10));
    }

    @Test
    void nothing_is_foretold_before_the_first_piece_or_while_nobody_is_at_work() {
        ScanShown begun = scan(RunStatus.RUNNING, 0, 0, Duration.ZERO);
        ScanShown interrupted = scan(RunStatus.FAILED, 1_000, 500, Duration.ofSeconds(10));

        assertThat(begun.percent()).isZero();
        assertThat(begun.rate()).isZero();
        assertThat(begun.expectedEnd(NOW)).isEmpty();
        assertThat(interrupted.expectedEnd(NOW)).isEmpty();
        assertThat(interrupted.isOpen()).isTrue();
    }

    @Test
    void what_came_to_its_end_is_open_no_more() {
        assertThat(scan(RunStatus.FINISHED, 10, 10, Duration.ofSeconds(1)).isOpen())
                .isFalse();
        assertThat(scan(RunStatus.GIVEN_UP, 10, 5, Duration.ofSeconds(1)).isOpen())
                .isFalse();
    }
}
