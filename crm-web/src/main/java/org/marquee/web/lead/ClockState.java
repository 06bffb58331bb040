package org.marquee.web.lead;

import java.time.Instant;
import org.marquee.domain.lead.LeadClock;

/** What of the clocks a list of leads is narrowed to. */
public enum ClockState {
    /** Its owner has yet to accept it. */
    ACCEPTANCE(LeadClock.Name.ACCEPTANCE),
    /** The person has yet to hear from us. */
    FIRST_TOUCH(LeadClock.Name.FIRST_TOUCH),
    /** Operations have yet to look at it. */
    REVIEW(LeadClock.Name.REVIEW),
    /** A clock has run out. */
    OVERDUE(null);

    private final LeadClock.Name clock;

    ClockState(LeadClock.Name clock) {
        this.clock = clock;
    }

    /** Null when it is not about a clock of one name. */
    LeadClock.Name clock() {
        return clock;
    }

    /** Null when it does not matter when it is due. */
    Instant dueBefore(Instant now) {
        return this == OVERDUE ? now : null;
    }
}
