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

        assertThat(found.isWhole()).isTrue();
        assertThat(found.matched).isPositive();
        assertThat(found.left.typed + found.left.listed + found.loss).isZero();
        assertThat(found.inversions()).isZero();
        assertThat(found.isFirstPaired()).isTrue();
    }

    @Test
    void counts_words_in_another_order() {
        Alignment found = align("Studios Quillfeather", "Quillfeather Studios");

        assertThat(found.isWhole()).isTrue();
        assertThat(found.inversions()).isEqualTo(1);
        assertThat(found.isFirstPaired()).isFalse();
    }

    @Test
    void leaves_over_what_only_one_side_has() {
        Alignment found = align("Quillfeather Plumbing", "Quillfeather Brightmoor");

        assertThat(found.isWhole()).isFalse();
        assertThat(found.isTypedOpen(0)).isFalse();
        assertThat(found.isTypedOpen(1)).isTrue();
        assertThat(found.left.typed).isEqualTo(1);
        assertThat(found.left.unknown).isEqualTo(1);
        assertThat(found.left.listed).isBetween(0.8, 1.0);
        assertThat(found.matched).isPositive();
    }

    @Test
    void leaves_over_everything_where_names_have_nothing_in_common() {
        Alignment found = align("Vandermeer", "Quillfeather Studios");

        assertThat(found.matched).isZero();
        assertThat(found.left.typed).isEqualTo(1);
        assertThat(found.isFirstPaired()).isFalse();
    }

    @Test
    void says_of_what_kind_the_words_are_that_are_left() {
        Alignment typed = align("Quillfeather University Bread", "Quillfeather");
        Alignment listed = align("Quillfeather", "Quillfeather University Bread");

        assertThat(typed.left.typedGeneric).isEqualTo(1);
        assertThat(typed.left.typedOrdinary).isEqualTo(1);
        assertThat(typed.left.listed).isZero();
        assertThat(listed.left.listedGeneric).isPositive();
        assertThat(listed.left.listedOrdinary).isPositive();
        assertThat(listed.left.typed).isZero();
    }

    @Test
    void pairs_a_misspelt_word_at_a_loss() {
        Alignment found = align("Quillfether Studios", "Quillfeather Studios");

        assertThat(found.meant.misspelt).isEqualTo(1);
        assertThat(found.meant.misspeltKnown).isZero();
        assertThat(found.loss).isBetween(0.01, 0.5);
        assertThat(found.isWhole()).isFalse();
        assertThat(found.left.typed).isZero();
    }

    /** Whoever types a word that another firm is called by has hardly mistyped. */
    @Test
    void tells_a_misspelt_word_that_is_another_firms() {
        NameIndex index = Listing.index("Gallowglass", "Gallowgrass");

        Alignment found = align("Gallowgrass", index, 0);

        assertThat(found.meant.misspelt).isEqualTo(1);
        assertThat(found.meant.misspeltKnown).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Quill Feather, Quillfeather", "Quillfeather, Quill Feather", "Big Quill Feather, Big Quillfeather"})
    void pairs_joined_and_split_words(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.split.count + found.meant.typedApart).isEqualTo(1);
        assertThat(found.left.typed).isZero();
        assertThat(found.left.listed).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ALS Society, Amyotrophic Lateral Sclerosis Society",
        "Amyotrophic Lateral Sclerosis Society, ALS Society"
    })
    void pairs_initials_with_the_words_they_stand_for(String typed, String listed) {
        Alignment found = align(typed, listed);

        assertThat(found.spelledOut.ofThree).isEqualTo(1);
        assertThat(found.left.typed).isZero();
        assertThat(found.left.listed).isZero();
    }

    @Test
    void does_not_pair_initials_with_words_in_another_order() {
        Alignment found = align("SLA Society", "Amyotrophic Lateral Sclerosis Society");

        assertThat(found.spelledOut.isAny()).isFalse();
        assertThat(found.isTypedOpen(0)).isTrue();
        assertThat(found.isTypedOpen(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Vand, 1", "Vander, 1", "Vndrm, 1", "Vndrmr, 0", "Va, 0", "Meer, 0"})
    void pairs_an_abbreviation_of_a_word_and_leaves_what_is_none(String typed, int paired) {
        Alignment found = align("Quillfeather " + typed, "Quillfeather Vandermeer");

        assertThat(found.like.count).isEqualTo(paired);
        assertThat(found.isTypedOpen(1)).isEqualTo(paired == 0);
        assertThat(found.isListedOpen(1)).isEqualTo(paired == 0);
        assertThat(found.isWhole()).isFalse();
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
        assertThat(align(typed, listed).left.numbers).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({
        "Quillfeather II, Quillfeather III, true",
        "Quillfeather II, Quillfeather II, false",
        "Quillfeather Iii, Quillfeather Vandermeer, true"
    })
    void notices_roman_numbers_that_are_not_the_same(String typed, String listed, boolean differ) {
        assertThat(align(typed, listed).left.numbers).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({
        "Quillfeather Society of Cardiology, Quillfeather Society of Dentistry, true",
        "Big Quillfeather, Old Quillfeather, true",
        "Quillfeather Society, Quillfeather Society, false",
        "Quillfeather Society of Cardiology, Quillfeather Society, false",
        "Quillfeather Cardiology Society, Quillfeather Society Radiology, false",
        "Cardiology, Vandermeer, false"
    })
    void notices_that_one_word_stands_where_another_does(String typed, String listed, boolean replaced) {
        assertThat(align(typed, listed).isOneReplaced()).isEqualTo(replaced);
    }

    /** The more names have a word, the less likely it is typed for another. */
    @Test
    void tells_how_common_a_word_is_that_may_be_misspelt() {
        NameIndex rare = Listing.index("Gallowglass", "Gallowgrass");
        NameIndex common = Listing.index("Gallowglass", "Gallowgrass", "Gallowgrass Bakery", "Gallowgrass Studios");

        double seldom = align("Gallowgrass", rare, 0).meant.misspeltCommon;

        assertThat(align("Gallowgrass", common, 0).meant.misspeltCommon).isGreaterThan(seldom);
        assertThat(align("Gallowgless", common, 0).meant.misspeltCommon).isZero();
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
        assertThat(shared("Quillfeather", "Quill Feather")).isCloseTo(1, within(1e-9));
        assertThat(shared("Quillfeather", "Banco")).isZero();
        assertThat(shared("Quillfeather", "Quillfeathers")).isBetween(0.9, 0.99);
    }

    @Test
    void answers_the_same_however_often_and_in_between_it_is_asked() {
        NameIndex index = Listing.index("Quillfeather Studios", "Vandermeer 3", "Quill Feather");
        Asked asked = new Asked(CompanyName.of("Quilfeather Studios 2"), index);
        Alignment found = new Alignment(asked, index);
        found.compare(Listing.name(index, 0));
        double matched = found.matched;
        double pairs = asked.pairs.shared(found);

        found.compare(Listing.name(index, 1));
        asked.pairs.shared(found);
        found.compare(Listing.name(index, 2));
        found.compare(Listing.name(index, 0));

        assertThat(found.matched).isEqualTo(matched);
        assertThat(asked.pairs.shared(found)).isEqualTo(pairs);
        assertThat(found.typedLeftOver()).isEqualTo(0b100);
    }

    @Test
    void bears_names_of_more_words_than_it_compares() {
        Alignment found = align("quill feather ".repeat(20), "feather quill ".repeat(20));

        assertThat(found.listed).isEqualTo(24);
        assertThat(found.left.typed).isZero();
    }

    private static double shared(String typed, String listed) {
        Alignment found = align(typed, listed);
        return found.asked.pairs.shared(found);
    }

    private static Alignment align(String typed, String listed) {
        return align(typed, Listing.index(listed), 0);
    }

    private static Alignment align(String typed, NameIndex index, int account) {
        Alignment found = new Alignment(new Asked(CompanyName.of(typed), index), index);
        found.compare(Listing.name(index, account));
        return found;
    }
}
