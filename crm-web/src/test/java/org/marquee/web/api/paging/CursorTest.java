package org.marquee.web.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.domain.problem.Invalid;

class CursorTest {
    @Test
    void comes_back_as_it_left() {
        Cursor cursor = new Cursor("-createdAt", Arrays.asList("Ünïted & Söhne", null, "42"));

        Cursor back = Cursor.decode(cursor.encode(), "-createdAt");

        assertThat(back).isEqualTo(cursor);
        assertThat(back.id()).isEqualTo(42);
    }

    @Test
    void is_good_for_the_order_it_was_made_in_only() {
        String text = new Cursor("name", List.of("a", "1")).encode();

        assertThatThrownBy(() -> Cursor.decode(text, "-name")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "bnVsbA", "e30", "W10", "eyJzb3J0IjoibmFtZSIsImtleXMiOnt9fQ"})
    void refuses_what_no_list_gave_out(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, "name")).isInstanceOf(Invalid.class);
    }

    @Test
    void refuses_an_id_that_is_none() {
        assertThatThrownBy(() -> new Cursor("name", List.of("x")).id()).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Cursor("name", List.of()).id()).isInstanceOf(Invalid.class);
    }
}
