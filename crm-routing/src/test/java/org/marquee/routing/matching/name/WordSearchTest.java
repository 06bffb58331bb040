package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marquee.routing.matching.normalize.CompanyName;

class WordSearchTest {

    @Test
    void finds_names_that_share_a_word_and_none_that_do_not() {
        NameIndex index = Listing.index("Quillfeather Studios", "Gallowglass Studios", "Vandermeer");

        assertThat(accounts("Quillfeather", index, 10)).containsExactly(0);
        assertThat(accounts("Studios", index, 10)).containsExactlyInAnyOrder(0, 1);
        assertThat(accounts("Brightmoor", index, 10)).isEmpty();
    }

    @Test
    void prefers_names_that_share_more_and_have_less_besides() {
        NameIndex index = Listing.index(
                "Quillfeather Gallowglass Vandermeer Brightmoor", "Quillfeather Studios", "Gallowglass Studios");

        assertThat(accounts("Quillfeather Studios", index, 1)).containsExactly(1);
    }

    /** Looking through all names with a common word would take too long, but it counts where a rarer one is shared. */
    @Test
    void counts_common_words_of_names_that_share_rare_ones() {
        List<String> names = new ArrayList<>(many("Acme x", 30_000));
        names.addAll(many("Quillfeather y", 400));
        names.add("Quillfeather Acme");

        NameIndex index = Listing.index(names.toArray(String[]::new));

        assertThat(accounts("Acme Quillfeather", index, 5)).contains(names.size() - 1);
    }

    /** Many share one word, the rarer by a little; the one that shares both others is not missed. */
    @Test
    void leaves_out_no_name_that_can_still_be_among_the_best() {
        List<String> names = new ArrayList<>(many("Quillfeather y", 600));
        names.addAll(many("Gallowglass z", 700));
        names.addAll(many("Vandermeer v", 800));
        names.add("Gallowglass Vandermeer");

        NameIndex index = Listing.index(names.toArray(String[]::new));

        assertThat(accounts("Quillfeather Gallowglass Vandermeer", index, 50)).contains(names.size() - 1);
    }

    /** The common half of a word that was typed as one counts like a word that was typed. */
    @Test
    void counts_common_halves_of_names_that_have_the_rare_one() {
        List<String> names = new ArrayList<>(many("Feather x", 30_000));
        names.addAll(many("Gallowglass z", 30_000));
        names.addAll(Collections.nCopies(600, "Quill Gallowglass"));
        names.add("Quill Feather");

        NameIndex index = Listing.index(names.toArray(String[]::new));

        assertThat(accounts("Quillfeather", index, 50)).contains(names.size() - 1);
    }

    @Test
    void counts_a_common_word_once_where_a_name_has_it_twice() {
        List<String> names = new ArrayList<>(many("Acme x", 30_000));
        names.addAll(many("Gallowglass z", 30_000));
        names.addAll(Collections.nCopies(400, "Quillfeather Acme Acme"));
        names.add("Quillfeather Acme");

        NameIndex index = Listing.index(names.toArray(String[]::new));

        assertThat(accounts("Acme Quillfeather", index, 5)).contains(names.size() - 1);
    }

    @Test
    void finds_no_more_than_asked_for() {
        NameIndex index = Listing.index(many("Quillfeather y", 5_000).toArray(String[]::new));

        assertThat(accounts("Quillfeather", index, 150)).hasSize(150);
    }

    @Test
    void finds_the_same_in_a_space_that_was_used_before() {
        NameIndex index = Listing.index("Quillfeather Studios", "Gallowglass Studios", "Vandermeer");
        Sums space = new Sums();

        new WordSearch(new Asked(CompanyName.of("Studios"), index), index, space).best(10);
        NameSet again = new WordSearch(new Asked(CompanyName.of("Vandermeer"), index), index, space).best(10);

        assertThat(again.size()).isEqualTo(1);
    }

    private static List<String> many(String start, int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> start + i).toList();
    }

    private static List<Integer> accounts(String typed, NameIndex index, int most) {
        NameSet found = new WordSearch(new Asked(CompanyName.of(typed), index), index, new Sums()).best(most);
        return IntStream.range(0, found.size())
                .mapToObj(i -> index.listed.account(found.name(i)))
                .toList();
    }
}
