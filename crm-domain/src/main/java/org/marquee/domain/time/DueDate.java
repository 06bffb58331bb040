package org.marquee.domain.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A due instant seen from now, in business time.
 *
 * @param due when it is due
 * @param now when this was worked out, in the same zone
 * @param businessDays business days until the day it is due, negative when that day is past
 * @param businessTime working time until it is due, negative when it is past
 */
public record DueDate(ZonedDateTime due, ZonedDateTime now, int businessDays, Duration businessTime) {

    private static final DateTimeFormatter TIME = english("HH:mm");
    private static final DateTimeFormatter WEEKDAY = english("EEEE HH:mm");
    private static final DateTimeFormatter DATE = english("EEEE d MMMM HH:mm");
    private static final DateTimeFormatter DATE_WITH_YEAR = english("EEEE d MMMM yyyy HH:mm");
    private static final int DAYS_A_WEEKDAY_NAME_IS_CLEAR = 6;

    /** Whether the due instant has passed. */
    public boolean isOverdue() {
        return now.isAfter(due);
    }

    /** The same for a reader in another zone; the business days stay those of the calendar. */
    public DueDate in(ZoneId zone) {
        return new DueDate(due.withZoneSameInstant(zone), now.withZoneSameInstant(zone), businessDays, businessTime);
    }

    /**
     * In English: {@code "due Thursday 17:00, 2 business days"}, {@code "due today 17:00, 3 business hours"},
     * {@code "overdue since Monday 09:00, 1 business day"}.
     */
    public String inWords() {
        return (isOverdue() ? "overdue since " : "due ") + when() + ", " + amount();
    }

    private String when() {
        LocalDate day = due.toLocalDate();
        long daysAway = Math.abs(ChronoUnit.DAYS.between(now.toLocalDate(), day));
        if (daysAway == 0) {
            return "today " + TIME.format(due);
        }
        if (daysAway <= DAYS_A_WEEKDAY_NAME_IS_CLEAR) {
            return WEEKDAY.format(due);
        }
        return (day.getYear() == now.getYear() ? DATE : DATE_WITH_YEAR).format(due);
    }

    private String amount() {
        if (businessDays != 0) {
            return counted(Math.abs(businessDays), "business day");
        }
        Duration time = businessTime.abs();
        return time.toHours() > 0
                ? counted(time.toHours(), "business hour")
                : counted(time.toMinutes(), "business minute");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
