package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ApprovalQueue;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Waiting;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.queue.QueueList;
import org.marquee.web.queue.QueueList.Entry;
import org.marquee.web.queue.QueuePlace;

/** Finds the way through the approval queue: its pages, and what comes before and after an account. */
@Dependent
public class QueueWalk {
    @EJB
    private ApprovalQueue queue;

    @EJB
    private ReviewReading reading;

    @Inject
    private AccountViews views;

    /** The page that begins behind a cursor, or the first one. */
    QueueList<Waiting> list(String from, Caller caller) {
        return list(QueueList.behind(from), from, caller);
    }

    /** The page that begins with the account there. */
    QueueList<Waiting> listFrom(QueuePlace place, Caller caller) {
        return list(place.before(), place.cursor(), caller);
    }

    private QueueList<Waiting> list(After after, String from, Caller caller) {
        return QueueList.of(queue.list(after, QueueList.ROWS, caller).map(QueueWalk::entry), from);
    }

    private static Entry<Waiting> entry(Waiting waiting) {
        return new Entry<>(
                new QueuePlace(
                        waiting.account().reviewDueAt(), waiting.account().id()),
                waiting.due(),
                waiting);
    }

    /** What waits around a place; {@code place} is null for an account that did not wait when it was opened. */
    Neighbours around(QueuePlace place) {
        return queue.around((place == null ? QueuePlace.BEGINNING : place).after());
    }

    /** The decision on the account, if the caller made it and it stands; null otherwise. */
    UndoOffer offer(long accountId, Caller caller) {
        return reading.ownLast(accountId, caller)
                .map(last -> offer(views.view(reading.get(accountId, caller).account(), caller), last))
                .orElse(null);
    }

    private static UndoOffer offer(AccountView account, AccountReview last) {
        return new UndoOffer(account.id(), account.profile().name(), last.id(), last.decision(), account.mergedInto());
    }
}
