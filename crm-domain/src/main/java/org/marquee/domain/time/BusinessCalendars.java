package org.marquee.domain.time;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** The business calendars that come with the product, by name. */
public final class BusinessCalendars {
    private static final WorkingHours NINE_TO_FIVE = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final List<BusinessCalendar> ALL = List.of(
            weekdays("US", "America/New_York"),
            weekdays("GB", "Europe/London"),
            weekdays("DE", "Europe/Berlin"),
            weekdays("CH", "Europe/Zurich"));

    private BusinessCalendars() {}

    /**
     * The calendar of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BusinessCalendar named(String name) {
        return ALL.stream()
                .filter(calendar -> calendar.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no business calendar \"%s\".".formatted(name)));
    }

    /** The calendar of operations, in which reviews fall due. */
    public static BusinessCalendar ofOperations() {
        return ALL.get(0);
    }

    private static BusinessCalendar weekdays(String country, String zone) {
        return BusinessCalendar.weekdays(country, ZoneId.of(zone), NINE_TO_FIVE, PublicHolidays.of(country));
    }
}
