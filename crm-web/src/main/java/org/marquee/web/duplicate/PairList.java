package org.marquee.web.duplicate;

import java.util.List;
import org.marquee.web.api.paging.Page;

/**
 * A page of what waits, or of what was told apart.
 *
 * @param from where it begins, as it stands in an address; null at the beginning
 * @param next where the following page begins; null on the last one
 * @param total how many there are in all, as {@code 12} or {@code 1,000+}
 */
public record PairList(List<PairRow> rows, String from, String next, String total) {
    static PairList of(Page<PairRow> page, String from) {
        String total = page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
        return new PairList(page.items(), from, page.next(), total);
    }

    /** The id of the first pair; null if none is there. */
    Long first() {
        return rows.isEmpty() ? null : rows.get(0).id();
    }
}
