package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private final Meanings meanings = new Meanings();

    @Test
    void keeps_a_word_for_the_first_that_claims_it() {
        boolean first = meanings.add(7, 2, Meanings.EXACT, false);
        boolean second = meanings.add(7, 3, Meanings.JOINED, true);

        int slot = meanings.find(7);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(meanings.position(slot)).isEqualTo(2);
        assertThat(meanings.quality(slot)).isEqualTo(Meanings.EXACT);
        assertThat(meanings.isExact(slot)).isTrue();
        assertThat(meanings.takesTwo(slot)).isFalse();
    }

    @Test
    void finds_nothing_that_was_not_taken() {
        meanings.add(7, 0, Meanings.EXACT, false);

        assertThat(meanings.find(8)).isEqualTo(Meanings.NONE);
        assertThat(meanings.find(0)).isEqualTo(Meanings.NONE);
        assertThat(meanings.find(Integer.MAX_VALUE - 1)).isEqualTo(Meanings.NONE);
    }

    /** Where it is full, looking for a word still comes to an end. */
    @Test
    void takes_no_more_words_than_it_has_room_for_and_still_knows_those_it_took() {
        long taken = IntStream.range(0, 10_000)
                .filter(word -> meanings.add(word, 1, Meanings.COGNATE, false))
                .count();

        assertThat(taken).isBetween(200L, 400L);
        assertThat(meanings.words().sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, (int) taken).boxed().toList());
        assertThat(IntStream.range(0, (int) taken)).allMatch(word -> meanings.find(word) != Meanings.NONE);
        assertThat(IntStream.range((int) taken, 10_000)).allMatch(word -> meanings.find(word) == Meanings.NONE);
    }
}
