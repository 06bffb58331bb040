package org.marquee.web.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;
import org.marquee.web.api.problem.Refused;

class VersionsTest {
    @Test
    void takes_the_version_from_header_or_field() {
        assertThat(Versions.expected("\"7\"", null)).isEqualTo(7);
        assertThat(Versions.expected("W/\"7\"", null)).isEqualTo(7);
        assertThat(Versions.expected(null, 7L)).isEqualTo(7);
        assertThat(Versions.expected("\"7\"", 7L)).isEqualTo(7);
    }

    @Test
    void lets_nobody_change_what_he_has_not_seen() {
        assertThatThrownBy(() -> Versions.expected(null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Versions.expected("\"7\"", 8L)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "\"x\"", "\"1\", \"2\"", "\"-1\""})
    void refuses_tags_that_are_none_of_ours(String tag) {
        assertThatThrownBy(() -> Versions.expected(tag, null)).isInstanceOf(Refused.class);
    }
}
