package org.marquee.domain.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;

class AfterTest {
    @Test
    void reads_what_a_list_gave_out() {
        Instant due = Instant.parse("2026-03-02T17:00:00Z");

        assertThat(new After("3", 7).number()).isEqualTo(3);
        assertThat(new After(due.toString(), 7).instant()).isEqualTo(due);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "99999999999", "2026-03-02T17:00:00Z"})
    void refuses_a_number_that_no_list_gave_out(String tampered) {
        assertThatThrownBy(() -> new After(tampered, 7).number()).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "3", "2026-03-02", "+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
    void refuses_a_time_that_no_list_gave_out(String tampered) {
        assertThatThrownBy(() -> new After(tampered, 7).instant()).isInstanceOf(Invalid.class);
    }
}
