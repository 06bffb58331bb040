package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Invalid;

class UserFieldsTest {
    private static UserFields fields(String name, String email, String zone, Boolean active) {
        return new UserFields(name, email, zone, active, null, null, null, null);
    }

    @Test
    void are_tidied() {
        UserFields checked =
                fields(" Ada Quell ", " Ada@Quellwerk.DE", null, true).checked();

        assertThat(checked).isEqualTo(fields("Ada Quell", "ada@quellwerk.de", "UTC", true));
    }

    @Test
    void every_wrong_one_is_named() {
        Invalid refused = catchThrowableOfType(
                Invalid.class,
                () -> fields(" ", "no address", "Europe/Nowhere", null).checked());

        assertThat(refused.errors())
                .extracting(Invalid.FieldError::field)
                .containsExactly("name", "email", "active", "zone");
    }

    @Test
    void a_user_name_has_few_signs_and_no_capitals() {
        assertThat(new NewUser(" Ada.Quell ", "Ada", null, null, null, null, null).canonicalName())
                .isEqualTo("ada.quell");
        assertThat(new NewUser("ada quell", "Ada", null, null, null, null, null).errors())
                .hasSize(1);
        assertThat(new NewUser(null, "Ada", null, null, null, null, null).errors())
                .hasSize(1);
    }
}
