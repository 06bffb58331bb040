package org.marquee.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The working hours of one date as instants, so that a change of the clocks is already in them. */
record Shift(Instant opens, Instant closes) {

    static Shift on(LocalDate date, WorkingHours hours, ZoneId zone) {
        return new Shift(
                date.atTime(hours.from()).atZone(zone).toInstant(),
                date.atTime(hours.to()).atZone(zone).toInstant());
    }

    /** False for hours that the change to summer time swallows whole. */
    boolean isWorked() {
        return opens.isBefore(closes);
    }

    Duration length() {
        return Duration.between(opens, closes);
    }

    boolean holds(Instant instant) {
        return !instant.isBefore(opens) && instant.isBefore(closes);
    }

    Instant firstWorkedFrom(Instant instant) {
        return instant.isAfter(opens) ? instant : opens;
    }

    Duration workedBetween(Instant from, Instant to) {
        Instant start = firstWorkedFrom(from);
        Instant end = to.isBefore(closes) ? to : closes;
        return end.isAfter(start) ? Duration.between(start, end) : Duration.ZERO;
    }
}
