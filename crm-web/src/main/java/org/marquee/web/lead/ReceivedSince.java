package org.marquee.web.lead;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.marquee.domain.problem.Invalid;

/** From which day on leads came in: a date, or so many days back, so that a kept list stays a list of what is new. */
public final class ReceivedSince {
    /** Those that can be chosen, as they stand in an address; 1d is today. */
    static final List<String> CHOICES = List.of("1d", "7d", "30d", "90d");

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private ReceivedSince() {}

    /**
     * When the day begins, in the zone of the person who asks.
     *
     * @throws Invalid when it is neither a date nor a number of days
     */
    public static Instant parse(String text, Instant now, ZoneId zone) {
        if (text.matches("[1-9][0-9]{0,2}d")) {
            int days = Integer.parseInt(text.substring(0, text.length() - 1));
            return LocalDate.ofInstant(now, zone)
                    .minusDays(days - 1L)
                    .atStartOfDay(zone)
                    .toInstant();
        }
        return date(text).atStartOfDay(zone).toInstant();
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isBefore(EARLIEST) || date.getYear() > 9_999) {
                throw notOurs();
            }
            return date;
        } catch (DateTimeException tampered) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return new Invalid("since", "must be a day as 2026-11-23, or as 7d for the last seven days");
    }
}
