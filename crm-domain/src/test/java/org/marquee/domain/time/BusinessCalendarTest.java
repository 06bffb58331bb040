package org.marquee.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingHours NINE_TO_FIVE = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final BusinessCalendar us =
            BusinessCalendar.weekdays("us-field", NEW_YORK, NINE_TO_FIVE, PublicHolidays.of("US"));

    private static Instant at(String localDateTime, ZoneId zone) {
        return LocalDateTime.parse(localDateTime).atZone(zone).toInstant();
    }

    private static Instant newYork(String localDateTime) {
        return at(localDateTime, NEW_YORK);
    }

    @Test
    void hours_run_on_within_the_same_day() {
        Instant start = newYork("2026-11-23T10:00");

        Instant due = us.plusHours(start, 4);

        assertThat(due).isEqualTo(newYork("2026-11-23T14:00"));
    }

    @Test
    void time_that_runs_out_at_closing_is_due_at_closing() {
        Instant start = newYork("2026-11-23T13:00");

        Instant due = us.plusHours(start, 4);

        assertThat(due).isEqualTo(newYork("2026-11-23T17:00"));
    }

    @Test
    void hours_left_at_closing_go_on_at_the_next_opening() {
        Instant start = newYork("2026-11-23T16:30");

        Instant due = us.plusHours(start, 4);

        assertThat(due).isEqualTo(newYork("2026-11-24T12:30"));
    }

    @Test
    void hours_jump_over_thanksgiving_and_the_weekend() {
        Instant beforeThanksgiving = newYork("2026-11-25T16:00");
        Instant onFriday = newYork("2026-11-27T16:00");

        assertThat(us.plusHours(beforeThanksgiving, 2)).isEqualTo(newYork("2026-11-27T10:00"));
        assertThat(us.plusHours(onFriday, 2)).isEqualTo(newYork("2026-11-30T10:00"));
    }

    @Test
    void a_start_outside_the_hours_counts_from_the_next_opening() {
        Instant early = newYork("2026-11-23T03:00");
        Instant late = newYork("2026-11-23T22:00");
        Instant saturday = newYork("2026-11-21T12:00");
        Instant holiday = newYork("2026-12-25T12:00");

        assertThat(us.plusHours(early, 1)).isEqualTo(newYork("2026-11-23T10:00"));
        assertThat(us.plusHours(late, 1)).isEqualTo(newYork("2026-11-24T10:00"));
        assertThat(us.plusHours(saturday, 1)).isEqualTo(newYork("2026-11-23T10:00"));
        assertThat(us.plusHours(holiday, 1)).isEqualTo(newYork("2026-12-28T10:00"));
    }

    @Test
    void no_time_at_all_is_due_at_once_or_at_the_next_opening() {
        Instant open = newYork("2026-11-23T10:00");
        Instant closing = newYork("2026-11-23T17:00");
        Instant closed = newYork("2026-11-23T17:01");

        assertThat(us.plusTime(open, Duration.ZERO)).isEqualTo(open);
        assertThat(us.plusTime(closing, Duration.ZERO)).isEqualTo(closing);
        assertThat(us.plusTime(closed, Duration.ZERO)).isEqualTo(newYork("2026-11-24T09:00"));
    }

    @Test
    void five_business_days_end_at_closing_of_the_fifth_day_after_the_start() {
        Instant monday = newYork("2026-11-09T10:00");

        Instant due = us.plusDays(monday, 5);

        // Veterans Day on the 11th lies between.
        assertThat(due).isEqualTo(newYork("2026-11-17T17:00"));
        assertThat(us.daysBetween(monday, due)).isEqualTo(5);
    }

    @Test
    void days_from_a_weekend_count_from_monday() {
        Instant saturday = newYork("2026-12-05T10:00");

        Instant due = us.plusDays(saturday, 5);

        assertThat(due).isEqualTo(newYork("2026-12-11T17:00"));
    }

    @Test
    void zero_days_end_at_the_next_closing() {
        assertThat(us.plusDays(newYork("2026-11-23T10:00"), 0)).isEqualTo(newYork("2026-11-23T17:00"));
        assertThat(us.plusDays(newYork("2026-11-23T18:00"), 0)).isEqualTo(newYork("2026-11-24T17:00"));
        assertThat(us.plusDays(newYork("2026-11-21T10:00"), 0)).isEqualTo(newYork("2026-11-23T17:00"));
    }

    @Test
    void a_year_end_with_holidays_is_crossed() {
        Instant start = newYork("2026-12-30T16:00");

        assertThat(us.plusHours(start, 10)).isEqualTo(newYork("2027-01-04T10:00"));
        assertThat(us.plusDays(start, 2)).isEqualTo(newYork("2027-01-04T17:00"));
    }

    @Test
    void new_year_on_a_saturday_is_observed_in_the_old_year() {
        LocalDate observed = LocalDate.of(2027, 12, 31);

        assertThat(us.isBusinessDay(observed)).isFalse();
    }

    @Test
    void the_change_to_summer_time_costs_an_hour_of_a_night_shift_only() {
        WorkingHours night = new WorkingHours(LocalTime.MIDNIGHT, LocalTime.of(6, 0));
        BusinessCalendar sundays = new BusinessCalendar(
                "night", 1, BERLIN, Map.of(DayOfWeek.SUNDAY, night), PublicHolidays.none(), Set.of());
        Instant start = at("2026-03-29T00:00", BERLIN);

        assertThat(sundays.plusHours(start, 3)).isEqualTo(at("2026-03-29T04:00", BERLIN));
        assertThat(us.plusHours(newYork("2026-03-06T16:00"), 2)).isEqualTo(newYork("2026-03-09T10:00"));
    }

    @Test
    void the_change_to_winter_time_gives_an_hour_to_a_night_shift() {
        WorkingHours night = new WorkingHours(LocalTime.MIDNIGHT, LocalTime.of(6, 0));
        BusinessCalendar sundays = new BusinessCalendar(
                "night", 1, BERLIN, Map.of(DayOfWeek.SUNDAY, night), PublicHolidays.none(), Set.of());
        Instant start = at("2026-10-25T00:00", BERLIN);

        assertThat(sundays.timeBetween(start, at("2026-10-25T06:00", BERLIN))).isEqualTo(Duration.ofHours(7));
    }

    @Test
    void hours_that_the_clock_change_swallows_are_no_business_day() {
        WorkingHours swallowed = new WorkingHours(LocalTime.of(2, 0), LocalTime.of(3, 0));
        BusinessCalendar sundays = new BusinessCalendar(
                "night", 1, BERLIN, Map.of(DayOfWeek.SUNDAY, swallowed), PublicHolidays.none(), Set.of());

        assertThat(sundays.isBusinessDay(LocalDate.of(2026, 3, 29))).isFalse();
        assertThat(sundays.isBusinessDay(LocalDate.of(2026, 4, 5))).isTrue();
    }

    @Test
    void a_region_keeps_its_own_holidays() {
        BusinessCalendar bavaria =
                BusinessCalendar.weekdays("de-by", BERLIN, NINE_TO_FIVE, new PublicHolidays("DE", "BY"));
        BusinessCalendar germany = BusinessCalendar.weekdays("de", BERLIN, NINE_TO_FIVE, PublicHolidays.of("DE"));
        LocalDate epiphany = LocalDate.of(2026, 1, 6);

        assertThat(bavaria.isBusinessDay(epiphany)).isFalse();
        assertThat(germany.isBusinessDay(epiphany)).isTrue();
    }

    @Test
    void country_codes_are_read_the_same_under_every_default_locale() {
        PublicHolidays italy = PublicHolidays.of("IT");

        assertThat(italy.contains(LocalDate.of(2026, 6, 2))).isTrue();
        assertThat(italy.contains(LocalDate.of(2026, 6, 3))).isFalse();
    }

    @Test
    void a_closure_is_free() {
        LocalDate outing = LocalDate.of(2026, 11, 24);
        BusinessCalendar closed =
                new BusinessCalendar("us", 2, NEW_YORK, us.hours(), PublicHolidays.none(), Set.of(outing));

        assertThat(closed.plusHours(newYork("2026-11-23T16:00"), 2)).isEqualTo(newYork("2026-11-25T10:00"));
    }

    @Test
    void days_and_time_between_are_negative_backwards() {
        Instant monday = newYork("2026-11-23T16:00");
        Instant wednesday = newYork("2026-11-25T10:00");

        assertThat(us.daysBetween(monday, wednesday)).isEqualTo(2);
        assertThat(us.daysBetween(wednesday, monday)).isEqualTo(-2);
        assertThat(us.timeBetween(monday, wednesday)).isEqualTo(Duration.ofHours(10));
        assertThat(us.timeBetween(wednesday, monday)).isEqualTo(Duration.ofHours(-10));
        assertThat(us.daysBetween(monday, monday)).isZero();
    }

    @Test
    void it_is_open_from_the_opening_until_just_before_the_closing() {
        assertThat(us.isOpen(newYork("2026-11-23T09:00"))).isTrue();
        assertThat(us.isOpen(newYork("2026-11-23T17:00"))).isFalse();
        assertThat(us.isOpen(newYork("2026-11-22T12:00"))).isFalse();
    }

    @Test
    void what_makes_no_calendar_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessCalendar("never", 1, BERLIN, Map.of(), PublicHolidays.none(), Set.of()))
                .withMessageContaining("at least one working day");
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.of("XX"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicHolidays("DE", "nowhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicHolidays("", "by"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(LocalTime.NOON, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> us.plusDays(Instant.EPOCH, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> us.plusHours(Instant.EPOCH, -1));
    }
}
