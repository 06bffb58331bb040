package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormsTest {
    @Test
    void knows_a_nonce_as_primefaces_makes_them() {
        byte[] nonce = new UUID(7, 42).toString().getBytes(StandardCharsets.US_ASCII);

        assertThat(PageForms.isNonce(Base64.getEncoder().encodeToString(nonce))).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"x", "%%%", "bm9uZQ=="})
    void takes_nothing_else_for_one(String text) {
        assertThat(PageForms.isNonce(text)).isFalse();
    }
}
