package org.marquee.domain.time;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The public holidays of a country, or of one of its regions, as jollyday knows them.
 *
 * @param country ISO 3166 code in lower case ({@code "us"}), empty for no holidays at all
 * @param region jollyday's code of the region in lower case ({@code "by"} of {@code "de"}), empty for the country alone
 */
public record PublicHolidays(String country, String region) {

    /** Holidays never change within one release, so a year is worked out once. */
    private static final Map<HolidayYear, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private static final Set<String> COUNTRIES = Arrays.stream(HolidayCalendar.values())
            .map(calendar -> Ascii.toLowerCase(calendar.getId()))
            .collect(Collectors.toUnmodifiableSet());

    private record HolidayYear(String country, String region, int year) {}

    /** @throws IllegalArgumentException when no holidays are known for the country or the region */
    public PublicHolidays {
        // Lower case by ASCII, and before jollyday sees it: jollyday lowers by the default locale, where IT may be ıt.
        country = Ascii.toLowerCase(Strings.nullToEmpty(country).strip());
        region = Ascii.toLowerCase(Strings.nullToEmpty(region).strip());
        requireKnown(country, region);
    }

    /** A calendar without public holidays. */
    public static PublicHolidays none() {
        return new PublicHolidays("", "");
    }

    /** The holidays of a whole country. */
    public static PublicHolidays of(String country) {
        return new PublicHolidays(country, "");
    }

    /** Whether nobody works on this date, including a holiday that is observed on another day than it falls on. */
    public boolean contains(LocalDate date) {
        return !country.isEmpty()
                && YEARS.computeIfAbsent(new HolidayYear(country, region, date.getYear()), PublicHolidays::datesOf)
                        .contains(date);
    }

    private static Set<LocalDate> datesOf(HolidayYear wanted) {
        // The neighbours too: New Year's Day on a Saturday is observed in the year before.
        return IntStream.rangeClosed(wanted.year() - 1, wanted.year() + 1)
                .mapToObj(Year::of)
                .flatMap(year ->
                        managerOf(wanted.country())
                                .getHolidays(year, HolidayType.PUBLIC_HOLIDAY, wanted.region())
                                .stream())
                .map(holiday -> holiday.getDate())
                .filter(date -> date.getYear() == wanted.year())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void requireKnown(String country, String region) {
        if (country.isEmpty()) {
            if (!region.isEmpty()) {
                throw new IllegalArgumentException("Holidays of the region \"%s\" need a country.".formatted(region));
            }
            return;
        }
        if (!COUNTRIES.contains(country)) {
            throw new IllegalArgumentException(
                    "No public holidays are known for the country \"%s\".".formatted(country));
        }
        if (!region.isEmpty()
                && !managerOf(country).getCalendarHierarchy().getChildren().containsKey(region)) {
            throw new IllegalArgumentException(
                    "No public holidays are known for the region \"%s\" of \"%s\".".formatted(region, country));
        }
    }

    private static HolidayManager managerOf(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
