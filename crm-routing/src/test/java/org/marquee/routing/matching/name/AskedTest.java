package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.routing.matching.normalize.CompanyName;

class AskedTest {

    @Test
    void means_the_very_word_where_it_is_listed() {
        assertThat(quality("Quillfeather", "Quillfeather")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Quilfeather, Quillfeather", "Quilfeathers, Quillfeather", "Vandermeer, Vandermere", "Acmes, Acme"})
    void means_a_word_that_differs_by_typing_errors_and_is_less_sure_of_it(String typed, String listed) {
        assertThat(quality(typed, listed)).isBetween(0.5, 0.99);
    }

    @ParameterizedTest
    @CsvSource({"Universitetas, University", "Sairaala, Hospital", "Yliopisto, Universitatea"})
    void means_the_same_word_of_another_language(String typed, String listed) {
        assertThat(quality(typed, listed)).isBetween(0.9, 0.99);
    }

    @ParameterizedTest
    @CsvSource({"Inmunología, Immunology", "Immunologie, Immunology", "Sistemas, Systems"})
    void means_a_word_of_the_same_stem(String typed, String listed) {
        assertThat(quality(typed, listed)).isBetween(0.7, 0.99);
    }

    @ParameterizedTest
    @CsvSource({"Quillfeather, Gallowglass", "Cat, Car", "Cat, Cats", "Ring, Rung's Bell", "Brightmoor, Brightwood"})
    void does_not_mean_a_word_that_is_another(String typed, String listed) {
        assertThat(quality(typed, listed)).isZero();
    }

    @Test
    void means_one_word_by_two_that_were_typed_apart() {
        NameIndex index = Listing.index("Quillfeather");
        Asked asked = asked("Big Quill Feather", index);

        int slot = asked.meanings.find(index.words.find("quillfeather"));

        assertThat(slot).isNotNegative();
        assertThat(asked.meanings.takesTwo(slot)).isTrue();
        assertThat(asked.meanings.position(slot)).isEqualTo(1);
        assertThat(asked.meanings.quality(slot)).isLessThan(1);
    }

    @Test
    void does_not_join_words_of_few_letters() {
        assertThat(quality("X Y", "Xy")).isEqualTo(1);
        assertThat(quality("Go To", "Goto")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quillfeather", "Quilfeather", "Quillfeater"})
    void splits_what_was_typed_as_one_word_also_if_a_part_is_misspelt(String typed) {
        NameIndex index = Listing.index("Quill Feather");

        assertThat(asked(typed, index).splits)
                .extracting(Asked.Split::first, Asked.Split::second)
                .containsOnly(tuple(index.words.find("quill"), index.words.find("feather")));
    }

    @Test
    void does_not_split_a_word_that_is_listed_or_whose_parts_are_not() {
        assertThat(asked("Quillfeather", Listing.index("Quill Feather", "Quillfeather")).splits)
                .isEmpty();
        assertThat(asked("Quillfeather", Listing.index("Quill")).splits).isEmpty();
        assertThat(asked("Atbay", Listing.index("At Bay")).splits).isEmpty();
    }

    @Test
    void splits_what_was_typed_as_one_word_in_each_way_once() {
        assertThat(asked("Quillfeathers", Listing.index("Quill Feather")).splits)
                .doesNotHaveDuplicates();
    }

    @Test
    void takes_words_that_nobody_lists_for_the_most_telling() {
        Asked asked = asked("Quillfeather Bakery", Listing.index("Brightmoor Bakery"));

        assertThat(asked.known).containsExactly(false, true);
        assertThat(asked.rarity[0]).isEqualTo(1);
        assertThat(asked.rarity[1]).isLessThan(1);
    }

    @Test
    void tells_words_of_institutions_and_everyday_words_from_telling_ones() {
        Asked asked = asked("Quillfeather University Bread", Listing.index("Nobody"));

        assertThat(asked.kind).containsExactly((byte) 0, WordFacts.GENERIC, WordFacts.ORDINARY);
    }

    @Test
    void lists_what_may_be_meant_with_the_rarest_first() {
        NameIndex index = Listing.index("Quillfeather Bakery", "Brightmoor Bakery", "Vandermeer Bakery");

        assertThat(asked("Bakery Quillfeather", index).meant())
                .containsExactly(index.words.find("quillfeather"), index.words.find("bakery"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "GmbH", "\ud83d\ude80", "\u0000"})
    void means_nothing_by_what_is_no_name(String typed) {
        assertThat(asked(typed, Listing.index("Quillfeather", "GmbH")).meant()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void means_no_more_words_than_it_has_room_for() {
        String[] names = new String[600];
        for (int i = 0; i < names.length; i++) {
            names[i] = "quillfeather" + (char) ('a' + i % 26) + " word" + i;
        }
        String typed = "quillfeather brightmoor ".repeat(11) + "word1";

        assertThat(asked(typed, Listing.index(names)).meant()).hasSizeBetween(1, 512);
    }

    /** Of the only word of the typed name for that of the listed one; 0 if it does not mean it. */
    private static double quality(String typed, String listed) {
        NameIndex index = Listing.index(listed);
        Asked asked = asked(typed, index);
        int slot = asked.meanings.find(0);
        return slot < 0 ? 0 : asked.meanings.quality(slot);
    }

    private static Asked asked(String typed, NameIndex index) {
        return new Asked(CompanyName.of(typed), index);
    }
}
