package org.marquee.web.lead;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Set;
import org.marquee.domain.lead.LeadClock;

/** What of the clocks a list of leads is narrowed to. */
public enum ClockState {
    /** Its owner has yet to accept it. */
    ACCEPTANCE(Set.of(LeadClock.Name.ACCEPTANCE)),
    /** The person has yet to hear from us. */
    FIRST_TOUCH(Set.of(LeadClock.Name.FIRST_TOUCH)),
    /** Its owner has something to do. */
    TO_DO(LeadClock.Name.OF_OWNER),
    /** Operations have yet to look at it. */
    REVIEW(Set.of(LeadClock.Name.REVIEW)),
    /** A clock has run out. */
    OVERDUE(null);

    private final ImmutableSet<LeadClock.Name> clocks;

    ClockState(Set<LeadClock.Name> clocks) {
        this.clocks = clocks == null ? null : ImmutableSet.copyOf(clocks);
    }

    /** Null when it is about any. */
    Set<LeadClock.Name> clocks() {
        return clocks;
    }

    /** Null when it does not matter when it is due. */
    Instant dueBefore(Instant now) {
        return this == OVERDUE ? now : null;
    }
}
