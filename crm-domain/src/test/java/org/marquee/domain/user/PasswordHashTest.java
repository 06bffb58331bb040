package org.marquee.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void knows_the_password_it_was_made_of_and_no_other() {
        String kept = PasswordHash.of("corréct hörse");

        assertThat(PasswordHash.matches("corréct hörse", kept)).isTrue();
        assertThat(PasswordHash.matches("corréct hörsE", kept)).isFalse();
        assertThat(PasswordHash.matches("", kept)).isFalse();
    }

    @Test
    void takes_letters_in_any_normal_form() {
        assertThat(PasswordHash.matches("cafe\u0301", PasswordHash.of("caf\u00e9")))
                .isTrue();
    }

    @Test
    void never_looks_the_same_twice() {
        assertThat(PasswordHash.of("same"))
                .isNotEqualTo(PasswordHash.of("same"))
                .contains(":210000:");
    }

    @Test
    void lets_nobody_in_without_a_kept_password() {
        assertThat(PasswordHash.matches("nobody", null)).isFalse();
    }

    @Test
    void refuses_a_hash_of_another_kind() {
        assertThatThrownBy(() -> PasswordHash.matches("a", "plain")).isInstanceOf(IllegalArgumentException.class);
    }
}
