package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {

    @ParameterizedTest
    @CsvSource({
        "brightmor, a letter is missing in the middle",
        "rightmoor, the first is missing",
        "brightmoo, the last is missing",
        "brightmooor, one is typed twice",
        "xbrightmoor, one stands in front",
        "brightmoors, one stands behind",
        "brigthmoor, two are swapped",
        "brightnoor, one is another",
        "grightmoor, the first is another",
        "brightmoor, nothing is wrong"
    })
    void finds_a_word_that_was_typed_with_one_error(String typed, String error) {
        assertThat(near(typed, "brightmoor", "gallowglass")).as(error).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gallowglass", "brightmoorland", "moorbright", "bright", "brihtmorx", ""})
    void does_not_find_a_word_that_is_another(String typed) {
        assertThat(near(typed, "brightmoor")).isEmpty();
    }

    /** Words of three letters have too many neighbours, and ten thousand letters are no word. */
    @ParameterizedTest
    @CsvSource({"cat, cat", "cat, cats", "cats, cat", "ab, a"})
    void leaves_short_words_alone(String typed, String listed) {
        assertThat(near(typed, listed)).isEmpty();
    }

    @Test
    void leaves_endless_words_alone() {
        assertThat(near("x".repeat(24), "x".repeat(25))).isEmpty();
        assertThat(near("x".repeat(10_000), "x".repeat(9_999))).isEmpty();
        assertThat(near("x".repeat(24), "x".repeat(23))).containsExactly(0);
    }

    @Test
    void finds_all_that_are_near() {
        assertThat(near("brightmor", "brightmoor", "brightmore", "brightmors")).containsExactly(0, 1, 2);
    }

    private static Set<Integer> near(String typed, String... listed) {
        Vocabulary words = new Vocabulary();
        for (String word : listed) {
            words.add(word);
        }
        Set<Integer> found = new TreeSet<>();
        NearWords.of(words).forEach(typed, found::add);
        return found;
    }
}
