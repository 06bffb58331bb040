package org.marquee.routing.matching.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An address in the form that is compared; each part is empty if it is not known. */
public record Place(String street, String city, String state, String postalCode, String country) {
    private static final Map<String, String> STREET_WORDS = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("road", "rd"),
            Map.entry("drive", "dr"),
            Map.entry("boulevard", "blvd"),
            Map.entry("parkway", "pkwy"),
            Map.entry("highway", "hwy"),
            Map.entry("lane", "ln"),
            Map.entry("place", "pl"),
            Map.entry("court", "ct"),
            Map.entry("square", "sq"),
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"),
            Map.entry("suite", "ste"),
            Map.entry("strasse", "str"));

    /** Normalises the parts, of which any may be null; {@code country} is a code or an English name. */
    public static Place of(String street, String city, String state, String postalCode, String country) {
        String land = Countries.codeOf(country);
        return new Place(street(street), plain(city), plain(state), postalCode(postalCode, land), land);
    }

    /** Whether no part is known. */
    public boolean isUnknown() {
        return street.isEmpty() && city.isEmpty() && state.isEmpty() && postalCode.isEmpty() && country.isEmpty();
    }

    private static String street(String street) {
        List<String> words = Words.of(street);
        boolean numbered = words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        return numbered
                ? words.stream()
                        .map(word -> STREET_WORDS.getOrDefault(word, word))
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String plain(String text) {
        return String.join(" ", Words.of(text));
    }

    /** Letters and digits only; of a US ZIP+4 code the first five digits. */
    private static String postalCode(String code, String country) {
        if (code == null || code.length() > 20) {
            return "";
        }
        String bare = code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        boolean zipPlus4 = bare.length() == 9 && bare.chars().allMatch(Character::isDigit);
        return zipPlus4 && (country.isEmpty() || country.equals("US")) ? bare.substring(0, 5) : bare;
    }
}
