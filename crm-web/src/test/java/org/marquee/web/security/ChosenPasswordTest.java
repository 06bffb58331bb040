package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;

class ChosenPasswordTest {
    @Test
    void length_is_enough() {
        assertThatCode(() -> ChosenPassword.require("otter umbrella", "rep.west", "the present one"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "11 signs!!!", "the present one", "I am REP.WEST again"})
    void short_present_and_telling_ones_will_not_do(String chosen) {
        assertThatThrownBy(() -> ChosenPassword.require(chosen, "rep.west", "the present one"))
                .isInstanceOf(Invalid.class);
    }
}
