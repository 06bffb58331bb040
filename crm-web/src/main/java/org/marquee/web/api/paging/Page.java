package org.marquee.web.api.paging;

import java.util.List;
import java.util.function.Function;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;

/**
 * One page of a list as it is answered.
 *
 * @param items in the order of the list, at most {@code limit} of them
 * @param next the cursor of the following page, or null on the last one
 * @param total how many there are that the caller may see, at most {@link Slice#CAP}
 * @param totalIsCapped whether there are more than that
 */
public record Page<T>(List<T> items, String next, int total, boolean totalIsCapped) {

    /**
     * A page of what a repository found.
     *
     * @param order the order of the list, as in {@link PageRequest#after(String)}
     * @param place where a row stands in that order
     */
    public static <T> Page<T> of(Slice<T> slice, String order, Function<? super T, After> place) {
        List<T> items = slice.items();
        String next = slice.hasMore() ? Cursor.encode(order, place.apply(items.get(items.size() - 1))) : null;
        return new Page<>(items, next, slice.shownTotal(), slice.totalIsCapped());
    }

    /** A list that is short by nature and comes whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(List.copyOf(items), null, items.size(), false);
    }

    /** The same page with every item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total, totalIsCapped);
    }
}
