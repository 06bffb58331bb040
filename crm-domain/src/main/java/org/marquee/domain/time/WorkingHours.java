package org.marquee.domain.time;

import java.time.LocalTime;
import java.util.Objects;

/**
 * When work starts and ends on one weekday, in the local time of the calendar.
 *
 * @param from the opening time, counted in
 * @param to the closing time, after {@code from} on the same day
 */
public record WorkingHours(LocalTime from, LocalTime to) {

    /** @throws IllegalArgumentException when the hours do not end after they start */
    public WorkingHours {
        Objects.requireNonNull(from, "working hours need a start");
        Objects.requireNonNull(to, "working hours need an end");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Working hours must end after they start, not run from %s to %s.".formatted(from, to));
        }
    }
}
