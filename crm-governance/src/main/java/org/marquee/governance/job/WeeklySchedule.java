package org.marquee.governance.job;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * Once a week at a local time. A slot is named by its ISO week, so that the last days of December may belong to week 1
 * of the next year; when the local time does not exist on a day, the slot is due as much later as the clocks jump, and
 * when it comes twice, the first counts.
 */
public record WeeklySchedule(DayOfWeek day, LocalTime time, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** The newest slot that is due. */
    public Slot latest(Instant now) {
        LocalDate date = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        Slot slot = on(date);
        return slot.dueAt().isAfter(now) ? on(date.minusWeeks(1)) : slot;
    }

    /** The first slot that is not due yet. */
    public Slot next(Instant now) {
        LocalDate latest = latest(now).dueAt().atZone(zone).toLocalDate();
        return on(latest.plusWeeks(1));
    }

    private Slot on(LocalDate date) {
        String week = String.format(
                Locale.ROOT,
                "%d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Slot(week, date.atTime(time).atZone(zone).toInstant());
    }

    /** Such as {@code "every Monday at 06:00 (America/New_York)"}. */
    public String inWords() {
        return "every %s at %s (%s)"
                .formatted(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), TIME.format(time), zone.getId());
    }
}
