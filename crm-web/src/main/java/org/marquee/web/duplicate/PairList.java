package org.marquee.web.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** The row right before that of these pairs; empty if it is the first here, or not here. */
    Optional<Long> before(Set<Long> group) {
        int at = rowOf(group);
        return at > 0 ? Optional.of(rows.get(at - 1).id()) : Optional.empty();
    }

    /** The row right behind that of these pairs; empty if it is the last here, or not here. */
    Optional<Long> behind(Set<Long> group) {
        int at = rowOf(group);
        return at >= 0 && at + 1 < rows.size() ? Optional.of(rows.get(at + 1).id()) : Optional.empty();
    }

    /** Whether nothing at all stands before these pairs. */
    boolean isAtBeginning(Set<Long> group) {
        return from == null && rowOf(group) == 0;
    }

    private int rowOf(Set<Long> group) {
        return IntStream.range(0, rows.size())
                .filter(at -> group.contains(rows.get(at).id()))
                .findFirst()
                .orElse(-1);
    }
}
