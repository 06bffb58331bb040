package org.marquee.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;

class SubmissionTest {
    private static Submission of(String email, String country, Integer employees) {
        return new Submission(
                null,
                "Lovelace",
                email,
                "Analytical Engines",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                country,
                null,
                employees,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Submission typed = of("notamail", "Narnia", -1);

        Invalid refused = catchThrowableOfType(Invalid.class, typed::checked);

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("email", "country", "employees");
    }

    @Test
    void a_country_in_words_becomes_its_code() {
        assertThat(of("ada@engines.example", "Germany", null).checked().country())
                .isEqualTo("DE");
        assertThat(of("ada@engines.example", " ", null).checked().country()).isNull();
    }
}
