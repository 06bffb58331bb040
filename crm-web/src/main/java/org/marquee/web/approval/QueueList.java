package org.marquee.web.approval;

import java.util.List;
import org.marquee.governance.approval.Waiting;

/**
 * A page of the queue.
 *
 * @param waiting the earliest due first
 * @param from where it begins, as it stands in an address; null at the beginning
 * @param next where the following page begins; null on the last one
 * @param total how many wait in all, as {@code 12} or {@code 1,000+}
 */
public record QueueList(List<Waiting> waiting, String from, String next, String total) {
    /** One part of the list; {@code title} is a key of the texts. */
    public record Part(String title, List<Waiting> waiting) {}

    /** What is overdue, then the rest; a part that has nothing is left out. */
    public List<Part> parts() {
        return List.of(new Part("approvals.overdue", overdue(true)), new Part("approvals.inTime", overdue(false)))
                .stream()
                .filter(part -> !part.waiting().isEmpty())
                .toList();
    }

    private List<Waiting> overdue(boolean overdue) {
        return waiting.stream().filter(one -> one.due().isOverdue() == overdue).toList();
    }

    /** The id of the first one; null if none is there. */
    Long first() {
        return waiting.isEmpty() ? null : waiting.get(0).account().id();
    }

    boolean holds(long id) {
        return waiting.stream().anyMatch(one -> one.account().id() == id);
    }
}
