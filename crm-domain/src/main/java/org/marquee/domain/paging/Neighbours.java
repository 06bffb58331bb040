package org.marquee.domain.paging;

import java.util.Optional;
import java.util.function.Function;

/** Ids of what waits right before and right after a place in a queue; either is null where nothing does. */
public record Neighbours(Long previous, Long next) {
    /**
     * Around a place; behind the last one the queue begins anew, if anything else waits.
     *
     * @param first the id of the first one behind a place, or of the queue where that is null
     */
    public static Neighbours around(After place, Optional<Long> previous, Function<After, Optional<Long>> first) {
        Long next = first.apply(place)
                .or(() -> first.apply(null))
                .filter(id -> id != place.id())
                .orElse(null);
        return new Neighbours(previous.orElse(null), next);
    }
}
