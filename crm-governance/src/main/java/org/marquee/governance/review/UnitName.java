package org.marquee.governance.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a unit in an umbrella, as in {@code DIS - US - Pixar}.
 *
 * @param umbrella the ticker
 * @param country ISO two-letter code
 * @param unit the unit's own name
 */
public record UnitName(String umbrella, String country, String unit) {
    /** The unit in which people are placed when only the group can be told. */
    public static final String CORPORATE = "Corporate";

    private static final Pattern FORM = Pattern.compile("([A-Z0-9][A-Z0-9.]{0,9}) - ([A-Z]{2}) - (\\S.*)");

    /** Empty if the name has another form. */
    public static Optional<UnitName> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new UnitName(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%s - %s - %s".formatted(umbrella, country, unit);
    }
}
