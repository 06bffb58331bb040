package org.marquee.web.api.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items in the order of the list, at most {@code limit} of them
 * @param next the cursor of the following page, or null on the last one
 * @param total how many there are that the caller may see, counted up to {@link #MOST_COUNTED}
 * @param totalIsCapped whether there are more than that
 */
public record Page<T>(List<T> items, String next, long total, boolean totalIsCapped) {
    /** As far as pages count. */
    public static final int MOST_COUNTED = 1_000;

    /**
     * Cuts a page out of rows that were read by key, one more than asked for where there are more.
     *
     * @param rows up to {@code limit + 1} rows
     * @param counted the number of all rows, counted up to {@code MOST_COUNTED + 1}
     * @param key the cursor that continues behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, long counted, Function<? super T, Cursor> key) {
        boolean more = rows.size() > limit;
        List<T> items = List.copyOf(more ? rows.subList(0, limit) : rows);
        String next = more ? key.apply(items.get(items.size() - 1)).encode() : null;
        return new Page<>(items, next, Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    /** A list that is short by nature and comes whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(List.copyOf(items), null, items.size(), false);
    }

    /** The same page with every item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        List<R> changed = items.stream().<R>map(change).toList();
        return new Page<>(changed, next, total, totalIsCapped);
    }
}
