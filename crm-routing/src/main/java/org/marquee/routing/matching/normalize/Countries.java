package org.marquee.routing.matching.normalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO 3166 codes of what people write for a country. */
final class Countries {
    private static final Map<String, String> CODES = load();

    private Countries() {}

    /** The two-letter code; empty if the text is null or no country is known by it. */
    static String codeOf(String text) {
        return text == null ? "" : CODES.getOrDefault(String.join(" ", Words.of(text)), "");
    }

    /** Whether it is a country's code of three letters or its English name. */
    static boolean isName(String word) {
        return word.length() > 2 && CODES.containsKey(word);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(String.join(" ", Words.of(country.getDisplayCountry(Locale.ENGLISH))), code);
        }
        codes.put("uk", "GB");
        codes.put("great britain", "GB");
        codes.put("england", "GB");
        codes.put("united states of america", "US");
        codes.put("turkiye", "TR");
        return Map.copyOf(codes);
    }
}
