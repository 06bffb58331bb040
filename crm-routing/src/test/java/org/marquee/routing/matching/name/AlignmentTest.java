package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marquee.routing.matching.normalize.CompanyName;

class AlignmentTest {

    @ParameterizedTest
    @CsvSource({
        "Quillfeather Studios, Quillfeather Studios",
        "QUILLFEATHER studios!, Quillfeather Studios Inc.",
        "Quill Quill, Quill Quill"
    })
    void leaves_nothing_over_where_names_are_the_same(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.whole).isTrue();
        assertThat(found.matched).isEqualTo(found.exact);
        assertThat(found.typedLeft + found.listedLeft + found.loss).isZero();
        assertThat(found.inversions).isZero();
        assertThat(found.firstMatched).isTrue();
    }

    @Test
    void counts_words_in_another_order() {
        Alignment found = align("Studios Quillfeather", "Quillfeather Studios");

        assertThat(found.whole).isTrue();
        assertThat(found.inversions).isEqualTo(1);
        assertThat(found.firstMatched).isFalse();
    }

    @Test
    void leaves_over_what_only_one_side_has() {
        Alignment found = align("Quillfeather Plumbing", "Quillfeather Brightmoor");

        assertThat(found.whole).isFalse();
        assertThat(found.typedUsed).startsWith(true, false);
        assertThat(found.typedLeft).isEqualTo(1);
        assertThat(found.unknownLeft).isEqualTo(1);
        assertThat(found.listedLeft).isBetween(0.8, 1.0);
        assertThat(found.matched).isPositive();
    }

    @Test
    void leaves_over_everything_where_names_have_nothing_in_common() {
        Alignment found = align("Vandermeer", "Quillfeather Studios");

        assertThat(found.matched).isZero();
        assertThat(found.typedLeft).isEqualTo(1);
        assertThat(found.firstMatched).isFalse();
    }

    @Test
    void says_of_what_kind_the_words_are_that_are_left() {
        Alignment typed = align("Quillfeather University Bread", "Quillfeather");
        Alignment listed = align("Quillfeather", "Quillfeather University Bread");

        assertThat(typed.typedLeftGeneric).isEqualTo(1);
        assertThat(typed.typedLeftOrdinary).isEqualTo(1);
        assertThat(typed.listedLeft).isZero();
        assertThat(listed.listedLeftGeneric).isPositive();
        assertThat(listed.listedLeftOrdinary).isPositive();
        assertThat(listed.typedLeft).isZero();
    }

    @Test
    void pairs_a_misspelt_word_at_a_loss() {
        Alignment found = align("Quillfether Studios", "Quillfeather Studios");

        assertThat(found.misspelt).isEqualTo(1);
        assertThat(found.misspeltKnown).isZero();
        assertThat(found.loss).isBetween(0.01, 0.5);
        assertThat(found.whole).isFalse();
        assertThat(found.typedLeft).isZero();
    }

    /** Whoever types a word that another firm is called by has hardly mistyped. */
    @Test
    void tells_a_misspelt_word_that_is_another_firms() {
        NameIndex index = Listing.index("Gallowglass", "Gallowgrass");

        Alignment found = align("Gallowgrass", index, 0);

        assertThat(found.misspelt).isEqualTo(1);
        assertThat(found.misspeltKnown).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Quill Feather, Quillfeather", "Quillfeather, Quill Feather", "Big Quill Feather, Big Quillfeather"})
    void pairs_joined_and_split_words(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.joined).isEqualTo(1);
        assertThat(found.typedLeft).isZero();
        assertThat(found.listedLeft).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ALS Society, Amyotrophic Lateral Sclerosis Society",
        "Amyotrophic Lateral Sclerosis Society, ALS Society"
    })
    void pairs_initials_with_the_words_they_stand_for(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.spelledOut).isEqualTo(1);
        assertThat(found.typedLeft).isZero();
        assertThat(found.listedLeft).isZero();
    }

    @Test
    void does_not_pair_initials_with_words_in_another_order() {
        Alignment found = align("SLA Society", "Amyotrophic Lateral Sclerosis Society");

        assertThat(found.spelledOut).isZero();
        assertThat(found.typedUsed).startsWith(false, true);
    }

    @ParameterizedTest
    @CsvSource({"Quillfeather Vand, Quillfeather Vandermeer", "Quillfeather Vndrmr, Quillfeather Vandermeer"})
    void pairs_an_abbreviation_or_leaves_it(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.abbreviated).isEqualTo(found.typedLeft == 0 ? 1 : 0);
        assertThat(found.whole).isFalse();
    }

    @Test
    void pairs_the_beginning_of_a_word_with_the_word() {
        assertThat(align("Quillfeather Vander", "Quillfeather Vandermeer").abbreviated)
                .isEqualTo(1);
        assertThat(align("Quillfeather Meer", "Quillfeather Vandermeer").abbreviated)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Quillfeather 2, Quillfeather 3, true",
        "Quillfeather 2, Quillfeather, true",
        "Quillfeather, Quillfeather 3, true",
        "Quillfeather 2, Quillfeather 2, false",
        "Quillfeather Inc, Quillfeather Studios, false"
    })
    void notices_numbers_that_are_not_the_same(String typed, String listed, boolean differ) {
        assertThat(align(typed, listed).numbersDiffer).isEqualTo(differ);
    }

    @Test
    void finds_one_name_within_the_other() {
        Alignment begins = align("Quillfeather", "Quillfeather Studios");
        Alignment ends = align("Studios", "Quillfeather Studios");
        Alignment typedEnds = align("Big Quillfeather Studios", "Quillfeather Studios");

        assertThat(begins.listedRun(0)).isTrue();
        assertThat(begins.listedRun(1)).isFalse();
        assertThat(ends.listedRun(1)).isTrue();
        assertThat(ends.listedRun(0)).isFalse();
        assertThat(typedEnds.typedRun(1)).isTrue();
        assertThat(typedEnds.typedRun(0)).isFalse();
        assertThat(typedEnds.typedRun(-1)).isFalse();
        assertThat(typedEnds.typedRun(2)).isFalse();
    }

    @Test
    void shares_all_pairs_of_letters_or_none() {
        assertThat(align("Quillfeather", "Quill Feather").sharedPairs()).isCloseTo(1, within(1e-9));
        assertThat(align("Quillfeather", "Banco").sharedPairs()).isZero();
        assertThat(align("Quillfeather", "Quillfeathers").sharedPairs()).isBetween(0.9, 0.99);
    }

    @Test
    void answers_the_same_however_often_and_in_between_it_is_asked() {
        NameIndex index = Listing.index("Quillfeather Studios", "Vandermeer 3", "Quill Feather");
        Asked asked = new Asked(CompanyName.of("Quilfeather Studios 2"), index);
        Alignment found = new Alignment(asked, index);
        found.compare(0);
        double matched = found.matched;
        double pairs = found.sharedPairs();

        found.compare(1);
        found.sharedPairs();
        found.compare(2);
        found.compare(0);

        assertThat(found.matched).isEqualTo(matched);
        assertThat(found.sharedPairs()).isEqualTo(pairs);
        assertThat(found.typedUsed).startsWith(true, true, false);
    }

    @Test
    void bears_names_of_more_words_than_it_compares() {
        Alignment found = align("quill feather ".repeat(20), "feather quill ".repeat(20));

        assertThat(found.listed).isEqualTo(24);
        assertThat(found.typedLeft).isZero();
    }

    private static Alignment align(String typed, String listed) {
        return align(typed, Listing.index(listed), 0);
    }

    private static Alignment align(String typed, NameIndex index, int name) {
        Alignment found = new Alignment(new Asked(CompanyName.of(typed), index), index);
        found.compare(name);
        return found;
    }
}
