package org.marquee.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final BusinessCalendar calendar = BusinessCalendar.weekdays(
            "emea", BERLIN, new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0)), PublicHolidays.of("DE"));

    private static Instant berlin(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(BERLIN).toInstant();
    }

    private String words(String due, String now) {
        return calendar.due(berlin(due), berlin(now)).inWords();
    }

    private String brief(String due, String now) {
        return calendar.due(berlin(due), berlin(now)).inBrief();
    }

    @Test
    void a_day_of_this_week_is_named_by_its_weekday() {
        assertThat(words("2026-11-26T17:00", "2026-11-24T10:00")).isEqualTo("due Thursday 17:00, 2 business days");
    }

    @Test
    void a_later_day_is_named_by_its_date() {
        assertThat(words("2026-12-03T17:00", "2026-11-26T10:00"))
                .isEqualTo("due Thursday 3 December 17:00, 5 business days");
        assertThat(words("2027-01-04T17:00", "2026-12-21T10:00"))
                .isEqualTo("due Monday 4 January 2027 17:00, 8 business days");
    }

    @Test
    void today_counts_in_hours_then_minutes() {
        assertThat(words("2026-11-24T17:00", "2026-11-24T13:30")).isEqualTo("due today 17:00, 3 business hours");
        assertThat(words("2026-11-24T17:00", "2026-11-24T16:00")).isEqualTo("due today 17:00, 1 business hour");
        assertThat(words("2026-11-24T17:00", "2026-11-24T16:20")).isEqualTo("due today 17:00, 40 business minutes");
    }

    @Test
    void less_than_a_whole_business_day_counts_in_hours_too() {
        assertThat(words("2026-11-24T10:41", "2026-11-23T14:30")).isEqualTo("due Tuesday 10:41, 4 business hours");
        assertThat(words("2026-11-24T10:41", "2026-11-23T10:41")).isEqualTo("due Tuesday 10:41, 1 business day");
        assertThat(words("2026-11-23T16:00", "2026-11-24T10:00"))
                .isEqualTo("overdue since Monday 16:00, 2 business hours");
    }

    @Test
    void a_list_says_the_same_on_one_short_line() {
        assertThat(brief("2026-11-24T10:41", "2026-11-23T14:30")).isEqualTo("Tue 10:41 · 4 h");
        assertThat(brief("2026-11-24T17:00", "2026-11-24T16:20")).isEqualTo("today 17:00 · 40 min");
        assertThat(brief("2026-12-03T17:00", "2026-11-26T10:00")).isEqualTo("3 Dec 17:00 · 5 d");
        assertThat(brief("2026-11-23T09:00", "2026-11-24T10:00")).isEqualTo("Mon 09:00 · 1 d late");
    }

    @Test
    void what_is_past_is_overdue() {
        assertThat(words("2026-11-23T09:00", "2026-11-24T10:00"))
                .isEqualTo("overdue since Monday 09:00, 1 business day");
        assertThat(words("2026-11-24T09:00", "2026-11-24T11:00"))
                .isEqualTo("overdue since today 09:00, 2 business hours");
    }

    @Test
    void a_reader_elsewhere_sees_his_own_local_time() {
        DueDate due = calendar.due(berlin("2026-11-26T17:00"), berlin("2026-11-24T10:00"));

        assertThat(due.in(ZoneId.of("America/New_York")).inWords()).isEqualTo("due Thursday 11:00, 2 business days");
    }

    @Test
    void a_calendar_is_the_same_after_a_trip_through_json() throws JsonProcessingException {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        BusinessCalendar read = json.readValue(json.writeValueAsString(calendar), BusinessCalendar.class);

        assertThat(read).isEqualTo(calendar);
    }
}
