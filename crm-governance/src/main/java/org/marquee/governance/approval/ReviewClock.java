package org.marquee.governance.approval;

import java.time.Instant;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.domain.time.DueDate;

/** By when operations have decided on a new account, in their business time. */
public final class ReviewClock {
    private static final int DAYS = 5;
    private static final BusinessCalendar CALENDAR = BusinessCalendars.ofOperations();

    private ReviewClock() {}

    /** When an account handed in now has to be decided. */
    public static Instant dueFrom(Instant now) {
        return CALENDAR.plusDays(now, DAYS);
    }

    /** What is left until then. */
    public static DueDate due(Instant dueAt, Instant now) {
        return CALENDAR.due(dueAt, now);
    }

    /** How many business days have passed. */
    public static int age(Instant since, Instant now) {
        return CALENDAR.daysBetween(since, now);
    }
}
