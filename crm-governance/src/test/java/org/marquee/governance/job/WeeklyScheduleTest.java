package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeklyScheduleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WeeklySchedule MONDAYS = new WeeklySchedule(DayOfWeek.MONDAY, LocalTime.of(6, 0), NEW_YORK);
    private static final WeeklySchedule SUNDAY_NIGHTS =
            new WeeklySchedule(DayOfWeek.SUNDAY, LocalTime.of(2, 30), NEW_YORK);
    private static final WeeklySchedule AFTER_MIDNIGHT =
            new WeeklySchedule(DayOfWeek.SUNDAY, LocalTime.of(1, 30), NEW_YORK);

    @Test
    void is_due_at_its_local_time_and_not_a_moment_earlier() {
        Instant monday = Instant.parse("2026-11-23T11:00:00Z");

        assertThat(MONDAYS.latest(monday)).isEqualTo(new Slot("2026-W48", monday));
        assertThat(MONDAYS.latest(monday.minusNanos(1)).name()).isEqualTo("2026-W47");
        assertThat(MONDAYS.next(monday)).isEqualTo(new Slot("2026-W49", Instant.parse("2026-11-30T11:00:00Z")));
        assertThat(MONDAYS.next(monday.minusNanos(1))).isEqualTo(new Slot("2026-W48", monday));
    }

    @Test
    void the_day_is_that_of_its_zone() {
        Instant stillSundayInNewYork = Instant.parse("2026-11-23T04:59:00Z");

        assertThat(MONDAYS.latest(stillSundayInNewYork).name()).isEqualTo("2026-W47");
    }

    @Test
    void names_slots_at_the_turn_of_the_year_by_the_year_of_their_week() {
        assertThat(MONDAYS.latest(Instant.parse("2026-12-31T12:00:00Z")).name()).isEqualTo("2026-W53");
        assertThat(MONDAYS.latest(Instant.parse("2027-01-03T12:00:00Z")).name()).isEqualTo("2026-W53");
        assertThat(MONDAYS.latest(Instant.parse("2027-01-04T12:00:00Z")).name()).isEqualTo("2027-W01");
        assertThat(MONDAYS.latest(Instant.parse("2024-12-30T12:00:00Z")).name()).isEqualTo("2025-W01");
    }

    @Test
    void every_week_over_twenty_years_has_one_name_of_its_own() {
        Instant start = Instant.parse("2020-01-06T12:00:00Z");

        assertThat(java.util.stream.Stream.iterate(MONDAYS.next(start), slot -> MONDAYS.next(slot.dueAt()))
                        .limit(1_040)
                        .map(Slot::name))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void keeps_its_local_time_when_the_clocks_change() {
        Slot before = MONDAYS.latest(Instant.parse("2026-03-02T12:00:00Z"));

        Slot after = MONDAYS.next(before.dueAt());

        assertThat(before.dueAt()).isEqualTo("2026-03-02T11:00:00Z");
        assertThat(after.dueAt()).isEqualTo("2026-03-09T10:00:00Z");
    }

    @Test
    void is_due_later_when_its_local_time_is_skipped() {
        Slot skipped = SUNDAY_NIGHTS.latest(Instant.parse("2026-03-08T12:00:00Z"));

        assertThat(skipped.dueAt()).isEqualTo("2026-03-08T07:30:00Z");
        assertThat(SUNDAY_NIGHTS.next(skipped.dueAt()).dueAt()).isEqualTo("2026-03-15T06:30:00Z");
    }

    @Test
    void is_due_once_when_its_local_time_comes_twice() {
        Instant first = Instant.parse("2026-11-01T05:30:00Z");
        Instant second = Instant.parse("2026-11-01T06:30:00Z");

        assertThat(AFTER_MIDNIGHT.latest(first).dueAt()).isEqualTo(first);
        assertThat(AFTER_MIDNIGHT.latest(second)).isEqualTo(AFTER_MIDNIGHT.latest(first));
    }

    @Test
    void says_when_in_words() {
        assertThat(MONDAYS.inWords()).isEqualTo("every Monday at 06:00 (America/New_York)");
    }
}
