package org.marquee.routing.matching.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

    @ParameterizedTest
    @CsvSource({
        "university, universidad",
        "universidad, yliopisto",
        "hospital, krankenhaus",
        "academy, akademie",
        "foundation, stiftung",
        "association, verein",
        "school, ecole"
    })
    void lead_from_a_word_to_the_same_in_another_language_and_back(String one, String other) {
        assertThat(Translations.of(one)).contains(one, other);
        assertThat(Translations.of(other)).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({"university, hospital", "school, academy", "association, foundation", "institute, university"})
    void do_not_lead_from_one_kind_of_organisation_to_another(String one, String other) {
        assertThat(Translations.of(one)).doesNotContain(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quillfeather", "University", "universit\u00e4t", "x"})
    void are_none_of_what_is_no_such_word_in_plain_letters(String word) {
        assertThat(Translations.of(word)).isEmpty();
    }

    /** A word in two rows would be translated by the last one only. */
    @Test
    void stand_in_one_row_each() {
        List<String> words = Tables.lines("translations.txt").stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();

        assertThat(words).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"workers", "worker", "arbeiter", "laborers"})
    void does_not_take_workers_for_a_laboratory(String word) {
        assertThat(Translations.of("laboratory")).doesNotContain(word);
    }
}
