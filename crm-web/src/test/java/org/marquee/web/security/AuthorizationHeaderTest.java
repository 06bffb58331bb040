package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {
    @Test
    void reads_a_name_and_a_password_with_colons_and_any_letters() {
        String encoded = Base64.getEncoder().encodeToString("anna:pass:wörd".getBytes(StandardCharsets.UTF_8));

        assertThat(AuthorizationHeader.parse("bAsIc " + encoded))
                .hasValue(new AuthorizationHeader("anna", "pass:wörd", null));
    }

    @Test
    void reads_a_token() {
        assertThat(AuthorizationHeader.parse("Bearer mqt_1")).hasValue(new AuthorizationHeader(null, null, "mqt_1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic %%%", "Basic YW5uYQ==", "Digest username=anna", "anna"})
    void takes_anything_else_for_nothing(String header) {
        assertThat(AuthorizationHeader.parse(header)).isEmpty();
    }

    @Test
    void never_shows_a_secret() {
        assertThat(new AuthorizationHeader("anna", "secret", null)).hasToString("Basic anna");
        assertThat(new AuthorizationHeader(null, null, "secret")).hasToString("Bearer");
    }
}
