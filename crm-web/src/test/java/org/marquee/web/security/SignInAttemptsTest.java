package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
    private final Time time = new Time();
    private final SignInAttempts attempts = new SignInAttempts(time);

    @Test
    void lets_a_person_mistype_a_few_times() {
        fail(7, "ann", "10.0.0.1");

        assertThat(attempts.secondsToWait("ann", "10.0.0.1")).isZero();
    }

    @Test
    void makes_guessing_at_one_name_from_one_address_wait() {
        fail(8, "ann", "10.0.0.1");

        assertThat(attempts.secondsToWait("ANN ", "10.0.0.1")).isBetween(1L, 30L);
        assertThat(attempts.secondsToWait("bob", "10.0.0.1")).isZero();
        assertThat(attempts.secondsToWait("ann", "10.0.0.2")).isZero();
    }

    @Test
    void makes_attempts_that_raced_each_other_wait_longer() {
        fail(18, "ann", "10.0.0.1");

        assertThat(attempts.secondsToWait("ann", "10.0.0.1")).isGreaterThan(300);
    }

    @Test
    void forgives_with_time() {
        fail(8, "ann", "10.0.0.1");
        time.pass(Duration.ofSeconds(31));

        assertThat(attempts.secondsToWait("ann", "10.0.0.1")).isZero();
    }

    @Test
    void makes_an_address_that_tries_many_names_wait() {
        IntStream.range(0, 40).forEach(n -> fail(1, "user" + n, "10.0.0.1"));

        assertThat(attempts.secondsToWait("fresh", "10.0.0.1")).isPositive();
        assertThat(attempts.secondsToWait("fresh", "10.0.0.2")).isZero();
    }

    @Test
    void slows_guessing_from_many_addresses_without_locking_out_the_user() {
        attempts.succeeded("ann", "10.0.0.1");
        IntStream.range(0, 100).forEach(n -> fail(1, "ann", "10.1.0." + n));

        assertThat(attempts.secondsToWait("ann", "10.2.0.1")).isPositive();
        assertThat(attempts.secondsToWait("ann", "10.0.0.1")).isZero();
    }

    private void fail(int times, String username, String address) {
        IntStream.range(0, times).forEach(n -> attempts.failed(username, address));
    }

    private static final class Time implements TimeMeter {
        private long nanos = Duration.ofDays(1).toNanos();

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
