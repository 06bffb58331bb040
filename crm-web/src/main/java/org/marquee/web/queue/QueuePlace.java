package org.marquee.web.queue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.web.api.paging.Page;

/** Where something stood in a queue when it was opened, so that one finds on from there when it has left. */
public record QueuePlace(Instant dueAt, long id) implements Serializable {
    public static final QueuePlace BEGINNING = new QueuePlace(Instant.EPOCH, 0);

    public After after() {
        return new After(dueAt.toString(), id);
    }

    /** Behind which it comes first itself. */
    public After before() {
        return new After(dueAt.toString(), id - 1);
    }

    /** Where a list that begins with it begins, as it travels in addresses. */
    public String cursor() {
        return Page.of(new Slice<>(List.of(before()), true, 1), QueueList.BY_DUE_DATE, Function.identity())
                .next();
    }
}
