package org.marquee.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Neighbours;
import org.marquee.domain.wall.Caller;
import org.marquee.web.queue.QueueList;
import org.marquee.web.queue.QueuePlace;

/** Finds the way through the review queue: its pages, and what comes before and after a lead. */
@Dependent
public class ReviewWalk {
    @EJB
    private ReviewReading reading;

    /** The page that begins behind a cursor, or the first one. */
    QueueList<ReviewWaiting> list(ReviewAsked asked, String from, Caller caller) {
        return list(asked, QueueList.behind(from), from, caller);
    }

    /** The page that begins with the lead there. */
    QueueList<ReviewWaiting> listFrom(ReviewAsked asked, QueuePlace place, Caller caller) {
        return list(asked, place.before(), place.cursor(), caller);
    }

    private QueueList<ReviewWaiting> list(ReviewAsked asked, After after, String from, Caller caller) {
        return QueueList.of(reading.list(asked, after, QueueList.ROWS, caller), from);
    }

    /** What waits around a place; {@code place} is null for a lead that did not wait when it was opened. */
    Neighbours around(ReviewAsked asked, QueuePlace place, Caller caller) {
        return reading.around(asked, (place == null ? QueuePlace.BEGINNING : place).after(), caller);
    }
}
