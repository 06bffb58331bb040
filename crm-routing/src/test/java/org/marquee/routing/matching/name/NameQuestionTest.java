package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.score.Weights;

class NameQuestionTest {
    private final Names names = new Names();

    @BeforeEach
    void listNames() {
        names.put(1, Listing.names("Quillfeather Studios", "Brightmoor Animation"));
        names.put(2, Listing.names("Quillfeather Bakery"));
        names.put(3, Listing.names("Quillfeather Studios"));
        names.put(4, List.of());
    }

    @Test
    void puts_the_likeliest_account_first_and_of_equals_the_older_one() {
        List<NameHit> found = find("Quillfeather Studios", 10);

        assertThat(found).extracting(NameHit::accountId).containsExactly(1L, 3L, 2L);
        assertThat(found).extracting(NameHit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void gives_no_more_than_it_is_asked_for() {
        assertThat(find("Quillfeather Studios", 2)).hasSize(2);
        assertThat(find("Quillfeather Studios", 0)).isEmpty();
    }

    @Test
    void tells_which_of_an_accounts_names_fits() {
        assertThat(find("Brightmoor Animation", 1)).singleElement().satisfies(hit -> {
            assertThat(hit.accountId()).isEqualTo(1);
            assertThat(hit.ordinal()).isEqualTo(1);
            assertThat(hit.has(NameFeature.ALIAS)).isTrue();
        });
        assertThat(find("Quillfeather Studios", 1)).singleElement().satisfies(hit -> {
            assertThat(hit.ordinal()).isZero();
            assertThat(hit.has(NameFeature.ALIAS)).isFalse();
        });
    }

    @Test
    void leaves_out_a_dated_name_that_does_not_count() {
        names.put(5, Listing.dated("Vandermeer", "Larkspur Optics"));
        NameValidity notNow = (id, ordinal) -> ordinal == 0;

        List<NameHit> found = ask("Larkspur Optics", notNow, question -> question.find(10));
        Optional<NameHit> ownName = ask("Larkspur Optics", notNow, question -> question.about(5));

        assertThat(found).isEmpty();
        assertThat(ownName).get().extracting(NameHit::ordinal).isEqualTo(0);
        assertThat(find("Larkspur Optics", 1)).extracting(NameHit::ordinal).containsExactly(1);
    }

    @Test
    void lets_a_name_without_dates_count_on_every_day() {
        List<NameHit> found = ask("Quillfeather Bakery", (id, ordinal) -> false, question -> question.find(1));

        assertThat(found).extracting(NameHit::accountId).containsExactly(2L);
    }

    @Test
    void tells_names_that_identify_nobody_and_such_as_are_the_same() {
        names.put(5, Listing.names("Ring"));
        NameHit ring = find("Ring", 1).get(0);
        List<NameHit> studios = find("Quillfeather Studios", 3);

        assertThat(ring.isWeak()).isTrue();
        assertThat(studios.get(0).isWeak()).isFalse();
        assertThat(studios.get(0).isCalledLike(studios.get(1))).isTrue();
        assertThat(studios.get(0).isCalledLike(studios.get(2))).isFalse();
    }

    @Test
    void tells_of_any_account_how_unlike_it_is_but_not_of_one_without_a_name() {
        assertThat(about("Gallowglass", 2))
                .get()
                .extracting(NameHit::score)
                .satisfies(score -> assertThat(score).isNegative());
        assertThat(about("Gallowglass", 4)).isEmpty();
        assertThat(about("Gallowglass", 99)).isEmpty();
    }

    @Test
    void reads_past_a_department() {
        NameHit hit = find("IT Department, Quillfeather Bakery", 1).get(0);

        assertThat(hit.accountId()).isEqualTo(2);
        assertThat(hit.has(NameFeature.PART)).isTrue();
        assertThat(find("Quillfeather Bakery", 1).get(0).has(NameFeature.PART)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "GmbH", "Inc.", "The", "\ud83d\ude80", "\u0000\u001b", "(", "a", "\ud83d"})
    void finds_nothing_by_what_is_no_name(String typed) {
        assertThat(find(typed, 10)).isEmpty();
    }

    @Test
    void answers_whatever_is_typed_without_end() {
        assertThat(find("x".repeat(10_000), 10)).isEmpty();
        assertThat(find("Quillfeather ".repeat(1_000), 10))
                .extracting(NameHit::accountId)
                .isNotEmpty();
    }

    @Test
    void finds_names_in_other_scripts_by_their_sound() {
        names.put(5, Listing.names("\u0413\u0430\u0437\u043f\u0440\u043e\u043c"));
        names.put(6, Listing.names("\u8fea\u58eb\u5c3c"));

        assertThat(find("Gazprom", 1)).extracting(NameHit::accountId).containsExactly(5L);
        assertThat(find("\u8fea\u58eb\u5c3c", 1)).extracting(NameHit::accountId).containsExactly(6L);
    }

    @Test
    void finds_the_right_one_among_very_many_of_the_same_word() {
        Names many = new Names();
        TreeMap<Long, List<NameIndex.Listed>> all = new TreeMap<>();
        IntStream.range(0, 3_000).forEach(i -> all.put((long) i, Listing.names("First Bank of " + place(i))));
        many.replaceAll(Listing.builder(all));

        List<NameHit> found = many.ask(
                NameParts.of("First Bank " + place(2_500)),
                Weights.shipped().names(),
                (id, ordinal) -> true,
                question -> question.find(5));

        assertThat(found.get(0).accountId()).isEqualTo(2_500);
    }

    /** "GmbH & Co. KG" has the initials of its legal form and nothing else. */
    @Test
    void finds_no_name_that_is_but_a_legal_form_by_its_initials() {
        names.put(5, Listing.names("GmbH & Co. KG"));

        assertThat(find("GACK", 10)).isEmpty();
        assertThat(about("GACK", 5))
                .get()
                .extracting(NameHit::score)
                .satisfies(score -> assertThat(score).isNegative());
    }

    /** The letters of these two, each in a row, have one hash. */
    @Test
    void does_not_take_names_of_other_letters_for_the_same_because_their_hashes_are() {
        names.put(5, Listing.names("Brightmoor Bakery Logistics Clocks"));

        assertThat(about("Vandermeer Marine Music Paints", 5))
                .get()
                .satisfies(
                        hit -> assertThat(hit.has(NameFeature.SAME_LETTERS)).isFalse(),
                        hit -> assertThat(hit.score()).isNegative());
    }

    @Test
    void finds_a_name_behind_many_better_ones_that_are_gone() {
        TreeMap<Long, List<NameIndex.Listed>> all = new TreeMap<>();
        IntStream.range(0, 400).forEach(i -> all.put((long) i, Listing.names("Brightmoor")));
        all.put(400L, Listing.names("Gallowglass Brightmoor Plumbing"));
        names.replaceAll(Listing.builder(all));

        IntStream.range(0, 400).forEach(i -> names.put(i, List.of()));

        assertThat(find("Brightmoor", 10)).extracting(NameHit::accountId).containsExactly(400L);
    }

    @Test
    void finds_a_name_behind_many_of_the_same_letters_that_are_gone() {
        TreeMap<Long, List<NameIndex.Listed>> all = new TreeMap<>();
        IntStream.range(0, 400).forEach(i -> all.put((long) i, Listing.names("Bright Moor")));
        names.replaceAll(Listing.builder(all));

        IntStream.range(0, 399).forEach(i -> names.put(i, List.of()));

        assertThat(find("Brightmoor", 10)).extracting(NameHit::accountId).containsExactly(399L);
    }

    @Test
    void tells_which_of_very_many_names_of_an_account_fits() {
        names.put(
                5,
                IntStream.range(0, 60_000)
                        .mapToObj(i -> Listing.names("Vandermeer " + i).get(0))
                        .toList());

        assertThat(about("Vandermeer 59999", 5))
                .get()
                .extracting(NameHit::ordinal)
                .isEqualTo(59_999);
    }

    private static String place(int number) {
        return "" + (char) ('a' + number / 260) + (char) ('a' + number / 10 % 26) + "orton"
                + (char) ('a' + number % 10);
    }

    private List<NameHit> find(String typed, int most) {
        return ask(typed, (id, ordinal) -> true, question -> question.find(most));
    }

    private Optional<NameHit> about(String typed, long account) {
        return ask(typed, (id, ordinal) -> true, question -> question.about(account));
    }

    private <T> T ask(String typed, NameValidity valid, Function<NameQuestion, T> use) {
        return names.ask(NameParts.of(typed), Weights.shipped().names(), valid, use);
    }
}
