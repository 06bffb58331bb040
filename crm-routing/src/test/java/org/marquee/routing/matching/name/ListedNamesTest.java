package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedNamesTest {

    @Test
    void keeps_what_was_written_of_each_name() {
        ListedNames.Writer writer = new ListedNames.Writer();
        int first = writer.add(0, 5, -1, 1234, 77, 20, new int[] {7, 8});
        int second = writer.add(900_000, 6, 65_534, -99, -7, 240, new int[24]);
        ListedNames names = writer.done();

        assertThat(names.next(first)).isEqualTo(second);
        assertThat(names.next(second)).isEqualTo(names.end());
        assertThat(names.account(second)).isEqualTo(900_000);
        assertThat(names.has(first, 1)).isTrue();
        assertThat(names.has(first, 2)).isFalse();
        assertThat(names.has(second, 1)).isFalse();
        assertThat(names.has(second, 4)).isTrue();
        assertThat(names.legalForm(first)).isEqualTo(-1);
        assertThat(names.legalForm(second)).isEqualTo(65_534);
        assertThat(names.core(second)).isEqualTo(-99);
        assertThat(names.spellings(second)).isEqualTo(-7);
        assertThat(names.letters(second)).isEqualTo(240);
        assertThat(names.size(second)).isEqualTo(24);
        assertThat(names.word(first, 1)).isEqualTo(8);
    }

    @Test
    void keeps_of_what_is_beyond_all_bounds_as_much_as_there_is_room_for() {
        ListedNames.Writer writer = new ListedNames.Writer();
        int tooLong = writer.add(0, 7, 65_535, 0, 0, 10_000, new int[40]);
        int next = writer.add(1, 0, -1, 0, 0, 0, new int[] {9});
        ListedNames names = writer.done();

        assertThat(names.size(tooLong)).isEqualTo(31);
        assertThat(names.letters(tooLong)).isEqualTo(255);
        assertThat(names.legalForm(tooLong)).isEqualTo(-1);
        assertThat(names.next(tooLong)).isEqualTo(next);
        assertThat(names.word(next, 0)).isEqualTo(9);
    }

    @Test
    void says_in_which_names_a_word_stands_each_once_and_in_order() {
        ListedNames.Writer writer = new ListedNames.Writer();
        int first = writer.add(0, 0, -1, 0, 0, 0, new int[] {2, 0, 2});
        writer.add(1, 0, -1, 0, 0, 0, new int[0]);
        int third = writer.add(2, 0, -1, 0, 0, 0, new int[] {0});
        ListedNames names = writer.done();
        Vocabulary words = new Vocabulary();
        List.of("common", "unused", "telling").forEach(words::add);
        WordFacts facts = new WordFacts(words, new float[] {0.5f, 1, 1});

        NamePostings postings = NamePostings.of(names, 3);
        postings.weigh(names, facts);

        assertThat(IntStream.range(postings.from(0), postings.to(0)).map(postings::name))
                .containsExactly(first, third);
        assertThat(postings.count(1)).isZero();
        assertThat(postings.count(2)).isEqualTo(1);
        assertThat(postings.weight(postings.from(2))).isEqualTo(40);
        assertThat(postings.weight(postings.from(0) + 1)).isEqualTo(8);
    }

    @Test
    void grows_with_many_names() {
        ListedNames.Writer writer = new ListedNames.Writer();
        int[] at = IntStream.range(0, 50_000)
                .map(i -> writer.add(i, 0, -1, i, 0, 0, new int[] {i}))
                .toArray();
        ListedNames names = writer.done();

        assertThat(IntStream.range(0, at.length)).allMatch(i -> names.word(at[i], 0) == i && names.core(at[i]) == i);
    }
}
