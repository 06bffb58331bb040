package org.marquee.web.approval;

import java.io.Serializable;
import java.time.Instant;
import org.marquee.domain.paging.After;

/** Where an account stood in the queue when it was opened, so that one finds on from there when it has left. */
record QueuePlace(Instant dueAt, long id) implements Serializable {
    After after() {
        return new After(dueAt.toString(), id);
    }

    /** Behind which it comes first itself. */
    After before() {
        return new After(dueAt.toString(), id - 1);
    }
}
