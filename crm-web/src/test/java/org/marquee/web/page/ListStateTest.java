package org.marquee.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.web.api.paging.Page;
import org.marquee.web.page.ListState.Chip;

class ListStateTest {
    private final ListState state = ListState.of("/lead/list.xhtml")
            .filter("q", " Müller & Co ", "Müller & Co")
            .filter("owner", "", "Owner")
            .filter("country", "DE", "Country: DE")
            .keep("sort", "-createdAt");

    @Test
    void each_filter_is_taken_off_by_an_address_that_keeps_the_others() {
        List<Chip> chips = state.getChips();

        assertThat(chips)
                .containsExactly(
                        new Chip("Müller & Co", "/lead/list.xhtml?country=DE&sort=-createdAt"),
                        new Chip("Country: DE", "/lead/list.xhtml?q=M%C3%BCller+%26+Co&sort=-createdAt"));
    }

    @Test
    void the_next_page_begins_at_its_cursor_and_the_first_without_one() {
        ListState all = ListState.of("/lead/list.xhtml").filter("country", "DE", "Country: DE");

        Listing<String> listing = Listing.of(all, "here", new Page<>(List.of("a"), "there", 1000, true));

        assertThat(listing.next()).isEqualTo("/lead/list.xhtml?country=DE&cursor=there");
        assertThat(listing.first()).isEqualTo("/lead/list.xhtml?country=DE");
        assertThat(listing.getTotal()).isEqualTo("1,000+");
    }

    @Test
    void a_sort_order_narrows_nothing() {
        ListState sorted = ListState.of("/lead/list.xhtml").keep("sort", "-createdAt");

        assertThat(sorted.isNarrowed()).isFalse();
        assertThat(sorted.with("sort", "name")).isEqualTo("/lead/list.xhtml?sort=name");
        assertThat(Listing.of(sorted, null, Page.whole(List.of())).isNarrowed()).isFalse();
    }
}
