package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {
    private final VerifiedPasswords verified = new VerifiedPasswords();

    @Test
    void knows_only_what_was_found_right() {
        verified.remember("secret", "kept");

        assertThat(verified.knows("secret", "kept")).isTrue();
        assertThat(verified.knows("Secret", "kept")).isFalse();
    }

    @Test
    void forgets_a_password_that_was_changed_or_taken_away() {
        verified.remember("secret", "kept");

        assertThat(verified.knows("secret", "changed")).isFalse();
        assertThat(verified.knows("secret", null)).isFalse();
    }
}
