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
 * @param workday the working time of the day it is due
 */
public record DueDate(ZonedDateTime due, ZonedDateTime now, int businessDays, Duration businessTime, Duration workday) {

    private static final DateTimeFormatter TIME = english("HH:mm");
    private static final Dates IN_WORDS = Dates.of("EEEE HH:mm", "EEEE d MMMM HH:mm", "EEEE d MMMM yyyy HH:mm");
    private static final Dates IN_BRIEF = Dates.of("EEE HH:mm", "d MMM HH:mm", "d MMM yyyy HH:mm");
    private static final int DAYS_A_WEEKDAY_NAME_IS_CLEAR = 6;

    /** How a day is written that is near, of this year, or of another. */
    private record Dates(DateTimeFormatter weekday, DateTimeFormatter date, DateTimeFormatter dateWithYear) {
        static Dates of(String weekday, String date, String dateWithYear) {
            return new Dates(english(weekday), english(date), english(dateWithYear));
        }
    }

    private record Amount(long number, String unit, String abbreviation) {
        String inWords() {
            return "%d business %s%s".formatted(number, unit, number == 1 ? "" : "s");
        }

        String inBrief() {
            return number + " " + abbreviation;
        }
    }

    /** Whether the due instant has passed. */
    public boolean isOverdue() {
        return now.isAfter(due);
    }

    /** The same for a reader in another zone; the business days stay those of the calendar. */
    public DueDate in(ZoneId zone) {
        return new DueDate(
                due.withZoneSameInstant(zone), now.withZoneSameInstant(zone), businessDays, businessTime, workday);
    }

    /**
     * In English: {@code "due Thursday 17:00, 2 business days"}, {@code "due today 17:00, 3 business hours"},
     * {@code "overdue since Monday 09:00, 1 business day"}.
     */
    public String inWords() {
        return (isOverdue() ? "overdue since " : "due ") + when(IN_WORDS) + ", " + amount().inWords();
    }

    /**
     * The same for a list: {@code "Thu 17:00 · 2 d"}, {@code "today 17:00 · 3 h"}, {@code "Mon 09:00 · 1 d late"}; days
     * and hours are those of business.
     */
    public String inBrief() {
        return when(IN_BRIEF) + " · " + amount().inBrief() + (isOverdue() ? " late" : "");
    }

    private String when(Dates dates) {
        LocalDate day = due.toLocalDate();
        long daysAway = Math.abs(ChronoUnit.DAYS.between(now.toLocalDate(), day));
        if (daysAway == 0) {
            return "today " + TIME.format(due);
        }
        if (daysAway <= DAYS_A_WEEKDAY_NAME_IS_CLEAR) {
            return dates.weekday().format(due);
        }
        return (day.getYear() == now.getYear() ? dates.date() : dates.dateWithYear()).format(due);
    }

    /** In days only where a whole one lies between. */
    private Amount amount() {
        Duration time = businessTime.abs();
        if (businessDays != 0 && time.compareTo(workday) >= 0) {
            return new Amount(Math.abs(businessDays), "day", "d");
        }
        return time.toHours() > 0
                ? new Amount(time.toHours(), "hour", "h")
                : new Amount(time.toMinutes(), "minute", "min");
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
