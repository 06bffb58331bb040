package org.marquee.routing.matching.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    @Test
    void knows_which_names_an_account_has() {
        NameIndex.Builder builder = new NameIndex.Builder();
        builder.add(10, Listing.names("Quillfeather Studios", "Brightmoor Inc."));
        builder.add(20, List.of());
        builder.add(30, Listing.names("Gallowglass GmbH"));

        NameIndex index = builder.done(null);

        assertThat(index.accounts()).isEqualTo(3);
        assertThat(index.names()).isEqualTo(3);
        assertThat(names(index).mapToLong(index::accountId)).containsExactly(10L, 10L, 30L);
        assertThat(names(index).map(index::ordinal)).containsExactly(0, 1, 0);
        assertThat(names(index).mapToObj(index::isAlias)).containsExactly(false, true, false);
        assertThat(names(index).map(index.listed::legalForm))
                .containsExactly(Vocabulary.NONE, index.legalForms.find("inc"), index.legalForms.find("gmbh"));
        assertThat(index.firstName(2)).isEqualTo(index.endOfNames(1));
    }

    @Test
    void finds_an_account_that_has_no_name_and_none_that_is_not_there() {
        NameIndex.Builder builder = new NameIndex.Builder();
        builder.add(20, List.of());
        NameIndex index = builder.done(null);

        assertThat(index.find(20)).isZero();
        assertThat(index.firstName(0)).isEqualTo(index.endOfNames(0));
        assertThat(index.find(19)).isEqualTo(-1);
        assertThat(index.find(21)).isEqualTo(-1);
    }

    @Test
    void refuses_accounts_out_of_order() {
        NameIndex.Builder builder = new NameIndex.Builder();
        builder.add(20, List.of());

        assertThatThrownBy(() -> builder.add(20, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(3, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takes_a_word_for_the_more_telling_the_fewer_names_have_it() {
        NameIndex index = Listing.index("Quillfeather Bakery", "Brightmoor Bakery", "Gallowglass Bakery", "Vandermeer");

        assertThat(index.rarityOf("unheard")).isEqualTo(1);
        assertThat(index.rarityOf("vandermeer")).isBetween(0.85, 0.95);
        assertThat(index.rarityOf("bakery")).isLessThan(index.rarityOf("vandermeer"));
    }

    @Test
    void takes_a_word_that_every_name_has_for_hardly_telling() {
        NameIndex index = Listing.index(
                IntStream.range(0, 2_000).mapToObj(i -> "Acme x" + i).toArray(String[]::new));

        assertThat(index.rarityOf("acme")).isLessThan(0.001);
        assertThat(index.rarityOf("x7")).isGreaterThan(0.85);
    }

    /** "Group" tells little even where few are called so. */
    @Test
    void takes_a_word_that_describes_for_little_telling_however_rare() {
        NameIndex index = Listing.index("Quillfeather Group");

        assertThat(index.rarityOf("group")).isLessThanOrEqualTo(0.15);
        assertThat(index.rarityOf("quillfeather")).isGreaterThan(0.8);
    }

    @Test
    void asks_the_large_index_how_telling_words_are() {
        NameIndex large = Listing.index(
                IntStream.range(0, 2_000).mapToObj(i -> "Acme x" + i).toArray(String[]::new));
        NameIndex.Builder builder = new NameIndex.Builder();
        builder.add(1, Listing.names("Acme Quillfeather"));

        NameIndex small = builder.done(large);

        assertThat(small.facts.rarity(small.words.find("acme")))
                .isCloseTo((float) large.rarityOf("acme"), within(1e-4f));
        assertThat(small.facts.rarity(small.words.find("quillfeather"))).isCloseTo(1f, within(1e-4f));
    }

    @Test
    void knows_a_name_by_how_it_was_typed_without_its_legal_form() {
        NameIndex index = Listing.index("University of Chester Ltd");

        assertThat(index.listed.core(0)).isEqualTo(Hashes.of("university of chester", 21));
    }

    @Test
    void is_there_without_any_account() {
        NameIndex index = Listing.index();

        assertThat(index.accounts()).isZero();
        assertThat(index.find(1)).isEqualTo(-1);
        assertThat(index.rarityOf("quill")).isEqualTo(1);
    }

    private static IntStream names(NameIndex index) {
        return IntStream.iterate(0, name -> name < index.listed.end(), index.listed::next);
    }
}
