package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Invalid;

class NewTokenTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private static void assertRefused(NewToken wanted, String... fields) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> wanted.checked(NOW));
        assertThat(refused.errors()).extracting(Invalid.FieldError::field).containsExactly(fields);
    }

    @Test
    void has_a_machine_a_name_and_an_end() {
        NewToken wanted = new NewToken("web.forms", " the web site ", NOW.plusSeconds(1));

        NewToken checked = wanted.checked(NOW);

        assertThat(checked.name()).isEqualTo("the web site");
        assertRefused(new NewToken(null, " ", null), "username", "name", "expiresAt");
        assertRefused(new NewToken("web.forms", "x".repeat(201), NOW.plusSeconds(1)), "name");
    }

    @Test
    void ends_later_than_now_and_within_two_years() {
        assertRefused(new NewToken("web.forms", "the web site", NOW), "expiresAt");
        assertRefused(new NewToken("web.forms", "the web site", NOW.plus(Duration.ofDays(733))), "expiresAt");
    }
}
