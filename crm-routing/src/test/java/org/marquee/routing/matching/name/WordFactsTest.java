package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.routing.matching.normalize.Spelling;

class WordFactsTest {

    @Test
    void keeps_what_is_known_of_each_word() {
        Vocabulary words = new Vocabulary();
        int quill = words.add("quillfeather");
        int nine = words.add("9");
        words.trim();

        WordFacts facts = new WordFacts(words, new float[] {0.75f, 0.125f});

        assertThat(facts.rarity(quill)).isCloseTo(0.75f, within(1e-4f));
        assertThat(facts.rarity(nine)).isCloseTo(0.125f, within(1e-4f));
        assertThat(facts.length(quill)).isEqualTo(12);
        assertThat(facts.first(quill)).isEqualTo('q');
        assertThat(facts.kind(quill)).isEqualTo(WordFacts.TELLING);
        assertThat(facts.kind(nine)).isEqualTo(WordFacts.NUMBER);
        assertThat(facts.letters(quill)).isEqualTo(WordFacts.lettersOf("quillfeather"));
    }

    @ParameterizedTest
    @CsvSource({"quillfeather, 0", "university, 1", "bread, 2", "2nd, 3", "iii, 3"})
    void tells_kinds_of_words_apart(String word, byte kind) {
        assertThat(WordFacts.kindOf(word)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "quillfeather, quilfeather",
        "quillfeather, quillfaether",
        "quillfeather, guillfeather",
        "darlington, warrington",
        "word1, word2"
    })
    void never_rules_out_words_that_are_near(String one, String other) {
        int errors = Spelling.distance(one, other, 9);

        assertThat(WordFacts.mayBeNear(WordFacts.lettersOf(one), WordFacts.lettersOf(other), errors))
                .isTrue();
    }

    @Test
    void rules_out_words_with_more_other_letters_than_errors() {
        assertThat(WordFacts.mayBeNear(WordFacts.lettersOf("quill"), WordFacts.lettersOf("banco"), 2))
                .isFalse();
    }
}
