package org.marquee.web.queue;

import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.time.DueDate;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;

/**
 * A page of a queue.
 *
 * @param entries the earliest due first
 * @param from where it begins, as it stands in an address; null at the beginning
 * @param next where the following page begins; null on the last one
 * @param total how many wait in all, as {@code 12} or {@code 1,000+}
 */
public record QueueList<T>(List<Entry<T>> entries, String from, String next, String total) {
    /** How many stand on a page. */
    public static final int ROWS = 25;

    static final String BY_DUE_DATE = "due";

    /** Something that waits. */
    public record Entry<T>(QueuePlace place, DueDate due, T what) {
        public long id() {
            return place.id();
        }
    }

    /** One part of the list; {@code title} is a key of the texts. */
    public record Part<T>(String title, List<Entry<T>> entries) {}

    public static <T> QueueList<T> of(Slice<Entry<T>> slice, String from) {
        Page<Entry<T>> page = Page.of(slice, BY_DUE_DATE, entry -> entry.place().after());
        String total = page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
        return new QueueList<>(page.items(), from, page.next(), total);
    }

    /** Behind which the page begins that an address asks for; null for the first one. */
    public static After behind(String from) {
        return new PageRequest(null, from, null).after(BY_DUE_DATE);
    }

    /** What is overdue, then the rest; a part that has nothing is left out. */
    public List<Part<T>> parts() {
        return Stream.of(new Part<>("queue.overdue", overdue(true)), new Part<>("queue.inTime", overdue(false)))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private List<Entry<T>> overdue(boolean overdue) {
        return entries.stream().filter(one -> one.due().isOverdue() == overdue).toList();
    }

    /** The id of the first one; null if none is there. */
    public Long first() {
        return entries.isEmpty() ? null : entries.get(0).id();
    }

    public boolean holds(long id) {
        return entries.stream().anyMatch(one -> one.id() == id);
    }
}
