package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.user.Role;
import org.marquee.web.words.Words;

class PlaceTest {
    @ParameterizedTest
    @EnumSource
    void leads_everybody_home(Role role) {
        assertThat(Place.openTo(Set.of(role))).contains(Place.HOME);
        assertThat(Words.of(role)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void has_words_and_help_and_stands_open_to_somebody(Place place) {
        assertThat(Words.of(place)).isNotBlank();
        assertThat(Words.of("help.Place." + place.name())).isNotBlank();
        assertThat(Place.openTo(EnumSet.allOf(Role.class))).contains(place);
    }

    @Test
    void knows_the_pages_that_belong_to_it() {
        assertThat(Place.HOME.holds("/index.xhtml")).isTrue();
        assertThat(Place.HOME.holds("/lead/list.xhtml")).isFalse();
    }
}
