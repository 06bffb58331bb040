package org.marquee.web.page;

import java.util.List;
import org.marquee.domain.text.SearchText;
import org.marquee.web.api.paging.Page;

/**
 * A page of a list with the ways to its neighbours, as the tags {@code m:chips} and {@code m:pages} take it.
 *
 * @param first the address of the first page; null on it
 * @param next the address of the following page; null on the last one
 */
public record Listing<T>(ListState state, Page<T> page, String first, String next) {
    private static final String CURSOR = "cursor";

    /** {@code cursor} is where the page begins, as the address says it; blank on the first one. */
    public static <T> Listing<T> of(ListState state, String cursor, Page<T> page) {
        return new Listing<>(
                state,
                page,
                SearchText.orNull(cursor) == null ? null : state.getAddress(),
                page.next() == null ? null : state.with(CURSOR, page.next()));
    }

    public List<T> getItems() {
        return page.items();
    }

    public SliceModel<T> getModel() {
        return new SliceModel<>(page.items());
    }

    public boolean isNothingThere() {
        return page.items().isEmpty();
    }

    /** Whether the address asks for less than all there is to see, so that an empty list means something else. */
    public boolean isNarrowed() {
        return state.isNarrowed() || first != null;
    }

    /** As "1,000+" or "12". */
    public String getTotal() {
        return page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
    }
}
