package org.marquee.web.review;

import java.io.Serializable;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.lead.ReviewFilter;
import org.marquee.domain.wall.Caller;
import org.marquee.web.api.Choices;
import org.marquee.web.page.ListState;
import org.omnifaces.util.Faces;

/**
 * What the address of the queue asks for.
 *
 * @param mine whether only what waits for him who asks
 * @param cause null for any
 */
record ReviewAsked(boolean mine, ReviewCause cause) implements Serializable {
    private static final String WHOSE = "whose";
    private static final String MINE = "mine";
    private static final String CAUSE = "cause";

    /** As the address says it that is asked for. */
    static ReviewAsked ofRequest() {
        return new ReviewAsked(
                MINE.equals(Faces.getRequestParameter(WHOSE)),
                Choices.parse(CAUSE, Faces.getRequestParameter(CAUSE), ReviewCause.class));
    }

    /** The queue narrowed so. */
    ListState state() {
        return state("/review/queue.xhtml");
    }

    /** The same on another page. */
    ListState state(String path) {
        return ListState.of(path).keep(WHOSE, mine ? MINE : null).keep(CAUSE, cause == null ? null : cause.name());
    }

    ReviewFilter filter(Caller caller) {
        return new ReviewFilter(mine ? caller.userId() : null, cause);
    }

    boolean isNarrowed() {
        return mine || cause != null;
    }

    ReviewAsked whose(boolean his) {
        return new ReviewAsked(his, cause);
    }

    ReviewAsked because(ReviewCause other) {
        return new ReviewAsked(mine, other);
    }
}
