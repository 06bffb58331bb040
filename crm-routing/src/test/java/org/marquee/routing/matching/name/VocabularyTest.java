package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary words = new Vocabulary();

    @Test
    void numbers_words_in_the_order_they_come_and_each_but_once() {
        List<Integer> numbers =
                List.of(words.add("quill"), words.add("feather"), words.add("quill"), words.add("quills"));

        assertThat(numbers).containsExactly(0, 1, 0, 2);
        assertThat(words.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "quil", "quills", "uill", "lliuq", "q"})
    void does_not_find_what_only_resembles_a_word(String other) {
        words.add("quill");

        assertThat(words.find(other)).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void finds_nothing_while_it_is_empty() {
        assertThat(words.find("quill")).isEqualTo(Vocabulary.NONE);
        assertThat(words.size()).isZero();
    }

    @Test
    void gives_back_the_letters_of_a_word() {
        words.add("quill");
        int number = words.add("3m");

        assertThat(words.word(number)).isEqualTo("3m");
        assertThat(words.length(number)).isEqualTo(2);
        assertThat(words.charAt(number, 0)).isEqualTo('3');
        assertThat(words.charAt(number, 1)).isEqualTo('m');
    }

    @Test
    void keeps_a_word_without_letters_and_one_of_ten_thousand() {
        int empty = words.add("");
        int endless = words.add("x".repeat(10_000));

        assertThat(words.word(empty)).isEmpty();
        assertThat(words.find("")).isEqualTo(empty);
        assertThat(words.length(endless)).isEqualTo(10_000);
        assertThat(words.find("x".repeat(10_000))).isEqualTo(endless);
        assertThat(words.find("x".repeat(9_999))).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void still_knows_every_word_after_it_has_grown_and_is_trimmed() {
        IntStream.range(0, 20_000).forEach(i -> words.add("word" + i));

        words.trim();

        assertThat(words.size()).isEqualTo(20_000);
        assertThat(IntStream.range(0, 20_000))
                .allMatch(i -> words.find("word" + i) == i && words.word(i).equals("word" + i));
        assertThat(words.find("word20000")).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void takes_more_words_after_it_was_trimmed() {
        words.trim();

        assertThat(words.add("quill")).isZero();
        words.trim();
        assertThat(words.add("feather")).isEqualTo(1);
        assertThat(words.find("quill")).isZero();
        assertThat(words.word(1)).isEqualTo("feather");
    }
}
