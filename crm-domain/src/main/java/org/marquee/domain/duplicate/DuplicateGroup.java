package org.marquee.domain.duplicate;

import java.math.BigDecimal;
import org.marquee.domain.paging.After;

/** Pairs that hang together by their accounts: one item of the queue, as likely as its likeliest pair. */
public record DuplicateGroup(long id, BigDecimal probability, long pairs) {
    /** Where it stands in the queue. */
    public After place() {
        return new After(probability.movePointRight(3).toBigInteger().toString(), id);
    }
}
