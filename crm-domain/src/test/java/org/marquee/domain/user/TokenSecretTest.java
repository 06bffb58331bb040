package org.marquee.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenSecretTest {
    @Test
    void is_long_and_new_each_time() {
        assertThat(TokenSecret.issue()).matches("mqt_[A-Za-z0-9_-]{43}").isNotEqualTo(TokenSecret.issue());
    }

    @Test
    void is_kept_as_its_sha_256() {
        assertThat(TokenSecret.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
