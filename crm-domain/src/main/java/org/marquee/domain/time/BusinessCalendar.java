package org.marquee.domain.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A named calendar in which the clocks of people run: working hours per weekday in one zone, without the public
 * holidays and the closures. A value: a changed calendar is a new one with the next version, so that a due date can be
 * worked out again years later.
 *
 * @param name how policies refer to it, such as {@code "us-field"}
 * @param version counts up with every change, from 1
 * @param zone where the working hours are local
 * @param hours at least one weekday; a weekday that is missing is free
 * @param holidays the public holidays on which nobody works
 * @param closures further dates on which nobody works
 */
public record BusinessCalendar(
        String name,
        int version,
        ZoneId zone,
        Map<DayOfWeek, WorkingHours> hours,
        PublicHolidays holidays,
        Set<LocalDate> closures) {

    /** @throws IllegalArgumentException when the name is blank or no weekday is worked */
    public BusinessCalendar {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A business calendar needs a name.");
        }
        if (hours == null || hours.isEmpty()) {
            throw new IllegalArgumentException("The calendar \"%s\" needs at least one working day.".formatted(name));
        }
        Objects.requireNonNull(zone, "a business calendar needs a zone");
        Objects.requireNonNull(holidays, "a business calendar says which holidays it keeps");
        hours = Map.copyOf(hours);
        closures = closures == null ? Set.of() : Set.copyOf(closures);
    }

    /** Monday to Friday with the same hours, first version, no closures. */
    public static BusinessCalendar weekdays(String name, ZoneId zone, WorkingHours hours, PublicHolidays holidays) {
        return new BusinessCalendar(
                name,
                1,
                zone,
                Map.of(
                        DayOfWeek.MONDAY, hours,
                        DayOfWeek.TUESDAY, hours,
                        DayOfWeek.WEDNESDAY, hours,
                        DayOfWeek.THURSDAY, hours,
                        DayOfWeek.FRIDAY, hours),
                holidays,
                Set.of());
    }

    /** Whether somebody works on this date. */
    public boolean isBusinessDay(LocalDate date) {
        return shiftOn(date).isPresent();
    }

    /** Whether somebody is at work at this instant. */
    public boolean isOpen(Instant instant) {
        return shiftOn(dateOf(instant)).filter(shift -> shift.holds(instant)).isPresent();
    }

    /**
     * The instant at which so much working time has passed since {@code start}. A start outside the working hours
     * counts from the next opening; time that runs out at closing is due at closing, not at the next opening.
     *
     * @throws IllegalArgumentException when {@code time} is negative
     */
    public Instant plusTime(Instant start, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Business time can only be added, not %s.".formatted(time));
        }
        Duration left = time;
        for (LocalDate date = dateOf(start); ; date = date.plusDays(1)) {
            Optional<Shift> shift = shiftOn(date).filter(worked -> !start.isAfter(worked.closes()));
            if (shift.isEmpty()) {
                continue;
            }
            Instant from = shift.get().firstWorkedFrom(start);
            Duration available = Duration.between(from, shift.get().closes());
            if (left.compareTo(available) <= 0) {
                return from.plus(left);
            }
            left = left.minus(available);
        }
    }

    /** {@link #plusTime} with whole hours. */
    public Instant plusHours(Instant start, int hours) {
        return plusTime(start, Duration.ofHours(hours));
    }

    /**
     * Closing time of the n-th business day after the day of {@code start}, which itself is not counted. With 0 days
     * it is the closing time of that day, or of the next business day when that day is free or already closed.
     *
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public Instant plusDays(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Business days can only be added, not %d.".formatted(days));
        }
        LocalDate date = dateOf(start);
        Optional<Shift> today = shiftOn(date).filter(shift -> !start.isAfter(shift.closes()));
        if (days == 0 && today.isPresent()) {
            return today.get().closes();
        }
        for (int left = Math.max(days, 1); left > 0; ) {
            date = date.plusDays(1);
            left -= isBusinessDay(date) ? 1 : 0;
        }
        return shiftOn(date).orElseThrow().closes();
    }

    /**
     * How many business days lie after the day of {@code from}, up to and with the day of {@code to}; negative when
     * {@code to} is the earlier day. So {@code daysBetween(start, plusDays(start, 5))} is 5.
     */
    public int daysBetween(Instant from, Instant to) {
        LocalDate first = dateOf(from);
        LocalDate last = dateOf(to);
        return last.isBefore(first) ? -businessDaysAfter(last, first) : businessDaysAfter(first, last);
    }

    /** The working time between two instants; negative when {@code to} is the earlier one. */
    public Duration timeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return timeBetween(to, from).negated();
        }
        return dateOf(from)
                .datesUntil(dateOf(to).plusDays(1))
                .flatMap(date -> shiftOn(date).stream())
                .map(shift -> shift.workedBetween(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What is left until {@code due}, or how long it is past, seen at {@code now}. */
    public DueDate due(Instant due, Instant now) {
        Duration workday = shiftOn(dateOf(due)).map(Shift::length).orElse(Duration.ZERO);
        return new DueDate(due.atZone(zone), now.atZone(zone), daysBetween(now, due), timeBetween(now, due), workday);
    }

    private int businessDaysAfter(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    private Optional<Shift> shiftOn(LocalDate date) {
        return Optional.ofNullable(hours.get(date.getDayOfWeek()))
                .filter(worked -> !closures.contains(date) && !holidays.contains(date))
                .map(worked -> Shift.on(date, worked, zone))
                .filter(Shift::isWorked);
    }

    private LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
