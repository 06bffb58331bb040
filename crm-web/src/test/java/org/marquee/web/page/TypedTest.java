package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marquee.web.page.Typed.Clash;

class TypedTest {
    private final Typed typed = new Typed();

    @BeforeEach
    void show() {
        Map<String, String> known = new HashMap<>(Map.of("name", "Quellwerk", "city", "Ulm"));
        known.put("phone", null);
        typed.show(known);
    }

    @Test
    void what_only_one_of_both_changed_stands() {
        typed.getValues().put("phone", "0731 1");

        typed.meet(Map.of("name", "Quellwerk", "city", "Neu-Ulm", "phone", ""));

        assertThat(typed.getClashes()).isEmpty();
        assertThat(typed.getValues()).containsEntry("phone", "0731 1").containsEntry("city", "Neu-Ulm");
        assertThat(typed.isChanged("phone")).isTrue();
        assertThat(typed.isChanged("city")).isFalse();
    }

    @Test
    void where_both_changed_a_field_he_chooses_and_nothing_typed_is_lost() {
        typed.getValues().putAll(Map.of("name", "Quellwerk GmbH", "city", "Blaustein"));

        typed.meet(Map.of("name", "Quellwerk AG", "city", "Neu-Ulm", "phone", ""));

        assertThat(typed.getClashes())
                .containsExactlyInAnyOrder(
                        new Clash("name", "Quellwerk GmbH", "Quellwerk AG"), new Clash("city", "Blaustein", "Neu-Ulm"));
        typed.keepMine("name");
        typed.takeTheirs("city");
        assertThat(typed.getClashes()).isEmpty();
        assertThat(typed.getValues()).containsEntry("name", "Quellwerk GmbH").containsEntry("city", "Neu-Ulm");
    }

    @Test
    void what_both_typed_alike_is_no_clash() {
        typed.getValues().put("city", "Neu-Ulm ");

        typed.meet(Map.of("name", "Quellwerk", "city", "Neu-Ulm"));

        assertThat(typed.getClashes()).isEmpty();
    }
}
