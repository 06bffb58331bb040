package org.marquee.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.ApprovalQueue;
import org.marquee.governance.approval.Neighbours;
import org.marquee.governance.approval.ReviewReading;
import org.marquee.governance.approval.Waiting;
import org.marquee.web.account.AccountView;
import org.marquee.web.account.AccountViews;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;

/** Finds the way through the approval queue: its pages, and what comes before and after an account. */
@Dependent
public class QueueWalk {
    private static final String BY_DUE_DATE = "due";
    private static final int ROWS = 25;
    private static final After BEGINNING = new After("1970-01-01T00:00:00Z", 0);

    @EJB
    private ApprovalQueue queue;

    @EJB
    private ReviewReading reading;

    @Inject
    private AccountViews views;

    /** The page that begins behind a cursor, or the first one. */
    QueueList list(String from, Caller caller) {
        return list(new PageRequest(null, from, null).after(BY_DUE_DATE), from, caller);
    }

    /** The page that begins with the account there. */
    QueueList listFrom(QueuePlace place, Caller caller) {
        return list(place.before(), cursor(place.before()), caller);
    }

    private QueueList list(After after, String from, Caller caller) {
        Page<Waiting> page = Page.of(
                queue.list(after, ROWS, caller), BY_DUE_DATE, waiting -> ApprovalQueue.place(waiting.account()));
        String total = page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
        return new QueueList(page.items(), from, page.next(), total);
    }

    /** As it travels in addresses. */
    private static String cursor(After place) {
        return Page.of(new Slice<>(List.of(place), true, 1), BY_DUE_DATE, Function.identity())
                .next();
    }

    /** What waits around a place; {@code place} is null for an account that did not wait when it was opened. */
    Neighbours around(QueuePlace place) {
        return queue.around(place == null ? BEGINNING : place.after());
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
