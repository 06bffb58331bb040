package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.normalize.NameParts;
import org.marquee.routing.matching.score.Weights;

class NamesTest {
    private static final NameWeights WEIGHTS = Weights.shipped().names();
    private final Names names = new Names();

    @Test
    void finds_what_was_put() {
        names.put(7, Listing.names("Quillfeather Studios"));

        assertThat(accounts("Quillfeather Studios")).containsExactly(7L);
        assertThat(accounts("Gallowglass")).isEmpty();
    }

    @Test
    void finds_nothing_while_it_is_empty() {
        assertThat(accounts("Quillfeather")).isEmpty();
        assertThat(accounts("")).isEmpty();
    }

    @Test
    void forgets_the_old_names_of_an_account_that_gets_others() {
        replaceAll(new TreeMap<>(Map.of(7L, Listing.names("Quillfeather Studios", "Brightmoor"))));

        names.put(7, Listing.names("Gallowglass"));

        assertThat(accounts("Quillfeather Studios")).isEmpty();
        assertThat(accounts("Brightmoor")).isEmpty();
        assertThat(accounts("Gallowglass")).containsExactly(7L);
        assertThat(about("Quillfeather Studios", 7)).isNotPositive();
    }

    @Test
    void forgets_an_account_without_names_and_takes_it_back() {
        replaceAll(new TreeMap<>(Map.of(7L, Listing.names("Quillfeather"), 8L, Listing.names("Brightmoor"))));

        names.put(7, List.of());
        List<Long> gone = accounts("Quillfeather");
        names.put(7, Listing.names("Quillfeather"));

        assertThat(gone).isEmpty();
        assertThat(accounts("Quillfeather")).containsExactly(7L);
        assertThat(accounts("Brightmoor")).containsExactly(8L);
    }

    @Test
    void lets_a_name_pass_from_one_account_to_another() {
        names.put(7, Listing.names("Quillfeather"));

        names.put(8, Listing.names("Quillfeather"));
        names.put(7, Listing.names("Brightmoor"));

        assertThat(accounts("Quillfeather")).containsExactly(8L);
        assertThat(accounts("Brightmoor")).containsExactly(7L);
    }

    @Test
    void finds_each_account_under_its_last_name_however_many_have_changed() {
        replaceAll(new TreeMap<>(Map.of(1L, Listing.names("Quillfeather one"))));
        IntStream.range(0, 1_300).forEach(i -> names.put(i, Listing.names("Brightmoor " + word(i))));
        IntStream.iterate(0, i -> i < 1_300, i -> i + 10)
                .forEach(i -> names.put(i, Listing.names("Gallowglass " + word(i))));

        List<Integer> lost = IntStream.iterate(0, i -> i < 1_300, i -> i + 13)
                .filter(i -> !accounts((i % 10 == 0 ? "Gallowglass " : "Brightmoor ") + word(i))
                        .get(0)
                        .equals((long) i))
                .boxed()
                .toList();

        assertThat(lost).isEmpty();
        assertThat(accounts("Quillfeather one")).isEmpty();
        assertThat(about("Brightmoor " + word(20), 20)).isLessThan(about("Gallowglass " + word(20), 20));
    }

    @Test
    void forgets_many_accounts() {
        TreeMap<Long, List<NameIndex.Listed>> all = new TreeMap<>();
        IntStream.range(0, 200).forEach(i -> all.put((long) i, Listing.names("Brightmoor " + word(i))));
        replaceAll(all);

        IntStream.range(0, 200).filter(i -> i % 2 == 0).forEach(i -> names.put(i, List.of()));

        assertThat(accounts("Brightmoor")).isNotEmpty().allMatch(id -> id % 2 == 1);
    }

    @Test
    void takes_many_at_once_as_if_they_came_one_after_the_other() {
        replaceAll(new TreeMap<>(Map.of(1L, Listing.names("Quillfeather one"), 2L, Listing.names("Quillfeather two"))));
        names.put(3, Listing.names("Gallowglass"));
        Map<Long, List<NameIndex.Listed>> many = new TreeMap<>();
        IntStream.range(10, 3_000).forEach(i -> many.put((long) i, Listing.names("Brightmoor " + word(i))));
        many.put(1L, List.of());
        many.put(2L, Listing.names("Vandermeer"));

        names.putAll(many);

        assertThat(accounts("Quillfeather")).isEmpty();
        assertThat(accounts("Vandermeer")).containsExactly(2L);
        assertThat(accounts("Gallowglass")).containsExactly(3L);
        assertThat(accounts("Brightmoor " + word(2_999)).get(0)).isEqualTo(2_999L);
        names.put(2_999, Listing.names("Larkspur"));
        assertThat(accounts("Larkspur")).containsExactly(2_999L);
    }

    @Test
    void forgets_what_was_put_when_all_is_replaced() {
        names.put(7, Listing.names("Quillfeather"));

        replaceAll(new TreeMap<>(Map.of(8L, Listing.names("Brightmoor"))));

        assertThat(accounts("Quillfeather")).isEmpty();
        assertThat(accounts("Brightmoor")).containsExactly(8L);
    }

    @Test
    void weighs_an_account_whose_name_has_just_come_like_one_that_was_there() {
        TreeMap<Long, List<NameIndex.Listed>> all = new TreeMap<>();
        IntStream.range(0, 100).forEach(i -> all.put((long) i, Listing.names("Brightmoor " + word(i))));
        replaceAll(all);
        double before = about("Brightmoor " + word(50), 50);

        names.put(50, Listing.names("Brightmoor " + word(50)));

        assertThat(about("Brightmoor " + word(50), 50)).isEqualTo(before);
    }

    @Test
    void supposes_another_name_for_one_question_only() {
        names.put(7, Listing.names("Quillfeather"));
        NameIndex supposed = names.of(7, Listing.names("Gallowglass"));

        assertThat(supposing(supposed, "Gallowglass")).containsExactly(7L);
        assertThat(supposing(supposed, "Quillfeather")).isEmpty();
        assertThat(accounts("Quillfeather")).containsExactly(7L);
        assertThat(accounts("Gallowglass")).isEmpty();
    }

    @Test
    void knows_how_telling_words_are_in_what_was_last_replaced() {
        replaceAll(new TreeMap<>(Map.of(1L, Listing.names("Quillfeather"), 2L, Listing.names("Quillfeather"))));

        assertThat(names.rarity("quillfeather")).isLessThan(names.rarity("unheard"));
        assertThat(names.rarity("unheard")).isEqualTo(1);
    }

    @Test
    void shows_every_reader_an_account_as_it_was_before_or_after_a_change() throws Exception {
        names.put(1, Listing.names("Quillfeather Studios"));
        names.put(2, Listing.names("Quillfeather Bakery"));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try {
            List<Future<Boolean>> sound = IntStream.range(0, 3)
                    .mapToObj(i -> readers.submit(() -> {
                        boolean both = true;
                        do {
                            both &= accounts("Quillfeather").stream()
                                    .sorted()
                                    .toList()
                                    .equals(List.of(1L, 2L));
                        } while (!done.get());
                        return both;
                    }))
                    .toList();

            for (int i = 0; i < 150; i++) {
                names.put(1, Listing.names(i % 2 == 0 ? "Quillfeather Plumbing" : "Quillfeather Studios"));
                names.put(100 + i, Listing.names("Gallowglass " + word(i)));
            }
            done.set(true);

            for (Future<Boolean> one : sound) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
    }

    /** A word of letters for each number, so that no two are near each other. */
    private static String word(int number) {
        String digits = Integer.toString(number + 10_000);
        StringBuilder word = new StringBuilder();
        digits.chars().forEach(digit -> word.append("bacadafagahajakalama", (digit - '0') * 2, (digit - '0') * 2 + 2));
        return word.toString();
    }

    private void replaceAll(SortedMap<Long, List<NameIndex.Listed>> accounts) {
        names.replaceAll(Listing.builder(accounts));
    }

    private List<Long> accounts(String typed) {
        return supposing(null, typed);
    }

    /** Those whose name speaks for them. */
    private List<Long> supposing(NameIndex supposed, String typed) {
        return names.ask(
                NameParts.of(typed),
                WEIGHTS,
                (id, ordinal) -> true,
                supposed,
                question -> question.find(30).stream()
                        .filter(hit -> hit.score() > -4)
                        .map(NameHit::accountId)
                        .toList());
    }

    private double about(String typed, long account) {
        return names.ask(
                NameParts.of(typed),
                WEIGHTS,
                (id, ordinal) -> true,
                question -> question.about(account).map(NameHit::score).orElse(0.0));
    }
}
