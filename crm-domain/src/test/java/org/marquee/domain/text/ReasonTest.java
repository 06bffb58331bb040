package org.marquee.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Invalid;

class ReasonTest {
    @Test
    void is_kept_without_the_space_around_it_up_to_its_longest() {
        assertThat(Reason.required("reason", "  Two companies. ", "Say why.").text())
                .isEqualTo("Two companies.");
        assertThat(Reason.required("reason", "x".repeat(2_000), "Say why.").text())
                .hasSize(2_000);
        assertThat(Reason.optional("reason", " ")).isEmpty();
        assertThat(Reason.cut("x".repeat(2_100))).hasSize(2_000);
    }

    @Test
    void is_refused_when_it_is_missing_or_too_long() {
        assertThatThrownBy(() -> Reason.required("reason", " ", "Say why."))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Say why.");
        assertThatThrownBy(() -> Reason.required("reason", "x".repeat(2_001), "Say why."))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Reason.optional("note", "x".repeat(2_001))).isInstanceOf(Invalid.class);
    }
}
