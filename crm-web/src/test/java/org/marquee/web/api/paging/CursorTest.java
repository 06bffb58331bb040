package org.marquee.web.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.Invalid;

class CursorTest {
    @Test
    void comes_back_as_it_left() {
        After place = new After("Ünïted & Söhne", 42);

        assertThat(Cursor.decode(Cursor.encode("-createdAt", place), "-createdAt"))
                .isEqualTo(place);
        assertThat(Cursor.decode(Cursor.encode("id", new After(null, 7)), "id")).isEqualTo(new After(null, 7));
    }

    @Test
    void is_good_for_the_order_it_was_made_in_only() {
        String text = Cursor.encode("name", new After("a", 1));

        assertThatThrownBy(() -> Cursor.decode(text, "-name")).isInstanceOf(Invalid.class);
    }

    @Test
    void refuses_a_value_that_no_database_holds() {
        String text = Cursor.encode("name", new After("a\0b", 1));

        assertThatThrownBy(() -> Cursor.decode(text, "name")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "bnVsbA", "e30", "W10", "eyJvcmRlciI6Im5hbWUiLCJ2YWx1ZSI6ImEifQ"})
    void refuses_what_no_list_gave_out(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "name")).isInstanceOf(Invalid.class);
    }
}
