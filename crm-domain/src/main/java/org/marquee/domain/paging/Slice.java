package org.marquee.domain.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total how many the caller may see in all, counted up to {@link #CAP}
 */
public record Slice<T>(List<T> items, boolean hasMore, int total) {
    public static final int CAP = 1_000;

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a result that was asked for with one row more than the limit. */
    public static <T> Slice<T> cut(List<T> oneMore, int limit, int counted) {
        boolean more = oneMore.size() > limit;
        return new Slice<>(more ? oneMore.subList(0, limit) : oneMore, more, counted);
    }

    public boolean totalIsCapped() {
        return total > CAP;
    }

    /** The number to show: never above {@link #CAP}. */
    public int shownTotal() {
        return Math.min(total, CAP);
    }

    public <R> Slice<R> map(Function<T, R> form) {
        return new Slice<>(items.stream().map(form).toList(), hasMore, total);
    }
}
