package org.marquee.domain.territory;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One piece of a territory: a code, or a range of codes with both ends in it, on one level of one country.
 *
 * @param level on what it is drawn
 * @param country ISO two-letter code
 * @param fromCode the first code: nine, five, three or five digits for ZIP4, ZIP5, SCF and COUNTY; a state's code; the
 *     country's own code for COUNTRY
 * @param toCode the last code, the same as the first for a single one
 */
public record TerritoryArea(TerritoryLevel level, String country, String fromCode, String toCode) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** @throws IllegalArgumentException when country, level and codes do not make an area; the sentence says why */
    public TerritoryArea {
        Objects.requireNonNull(level, "an area needs a level");
        String written = country;
        country = Countries.iso2(country)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"%s\" is no country that is known.".formatted(written)));
        if (UsStates.isStateOfThePost(country)) {
            throw new IllegalArgumentException(
                    "%s is a state of the United States to the post; draw the area on the state.".formatted(country));
        }
        if (level.isOnlyInUs() && !country.equals("US")) {
            throw new IllegalArgumentException(
                    "%s is a level of the United States, not of %s.".formatted(level, country));
        }
        fromCode = normalised(level, country, fromCode);
        toCode = Strings.isNullOrEmpty(toCode) ? fromCode : normalised(level, country, toCode);
        if (fromCode.compareTo(toCode) > 0) {
            throw new IllegalArgumentException("The area runs backwards, from %s to %s.".formatted(fromCode, toCode));
        }
    }

    /** One state of the United States, by code or name. */
    public static TerritoryArea usState(String state) {
        return new TerritoryArea(TerritoryLevel.STATE, "US", state, state);
    }

    /** A range of three-digit ZIP prefixes, both ends in it. */
    public static TerritoryArea scf(String from, String to) {
        return new TerritoryArea(TerritoryLevel.SCF, "US", from, to);
    }

    /** A whole country, by code or name. */
    public static TerritoryArea wholeCountry(String country) {
        return new TerritoryArea(TerritoryLevel.COUNTRY, country, "", "");
    }

    /** Whether it is one code and not a range. */
    public boolean isSingle() {
        return fromCode.equals(toCode);
    }

    /** Whether the address has a code on this level that lies in the area. */
    public boolean covers(LocatedAddress address) {
        String code = address.codeAt(level);
        return country.equals(address.address().country())
                && !code.isEmpty()
                && code.compareTo(fromCode) >= 0
                && code.compareTo(toCode) <= 0;
    }

    /** The form of a state in areas and addresses alike: the code in the United States, elsewhere the folded name. */
    static String stateCode(String country, String state) {
        return country.equals("US") ? UsStates.code(state).orElse("") : TextKey.of(state);
    }

    private static String normalised(TerritoryLevel level, String country, String code) {
        String text = Strings.nullToEmpty(code).strip();
        return switch (level) {
            case ZIP4 -> digits(level, text, 9);
            case ZIP5, COUNTY -> digits(level, text, 5);
            case SCF -> digits(level, text, 3);
            case STATE -> state(country, text);
            case COUNTRY -> country;
        };
    }

    /** A leading zero that a spreadsheet has lost comes back. */
    private static String digits(TerritoryLevel level, String text, int count) {
        String plain = CharMatcher.anyOf("- ").removeFrom(text);
        if (plain.length() > count || !DIGITS.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "An area on %s needs codes of %d digits, not \"%s\".".formatted(level, count, text));
        }
        return Strings.padStart(plain, count, '0');
    }

    private static String state(String country, String text) {
        String code = stateCode(country, text);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" is no state of %s.".formatted(text, country));
        }
        return code;
    }
}
