package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedPasswordTest {
    @Test
    void is_long_and_free_of_signs_that_look_alike() {
        assertThat(GeneratedPassword.next()).matches("([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}");
    }

    @Test
    void is_never_the_same() {
        assertThat(GeneratedPassword.next()).isNotEqualTo(GeneratedPassword.next());
    }
}
