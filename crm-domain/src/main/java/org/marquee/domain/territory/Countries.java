package org.marquee.domain.territory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a country as people write it: ISO code, English name, name in its own language, or a common spelling. */
public final class Countries {

    private static final Map<String, String> ISO2_BY_KEY = read();
    private static final List<String> NAMES = Stream.of(Locale.getISOCountries())
            .map(Countries::englishName)
            .sorted(Collator.getInstance(ULocale.ENGLISH))
            .toList();

    private Countries() {}

    /** The ISO 3166 two-letter code in upper case; empty when the text names no country. */
    public static Optional<String> iso2(String text) {
        String key = TextKey.of(text);
        String withoutArticle = key.startsWith("the ") ? key.substring("the ".length()) : key;
        return Optional.ofNullable(ISO2_BY_KEY.get(withoutArticle));
    }

    /** The English name of a two-letter code, for sentences; an unknown code is its own name. */
    public static String englishName(String iso2) {
        return new ULocale("und", iso2).getDisplayCountry(ULocale.ENGLISH);
    }

    /** The English names of all countries, in order. */
    public static List<String> englishNames() {
        return NAMES;
    }

    private static Map<String, String> read() {
        // A key keeps its first meaning, so what is surest comes first.
        Map<String, String> found = new HashMap<>();
        List<String> codes = List.of(Locale.getISOCountries());
        codes.forEach(code -> found.putIfAbsent(TextKey.of(code), code));
        codes.forEach(code -> found.putIfAbsent(TextKey.of(iso3(code)), code));
        BundledTable.rows("country_spellings.csv").forEach(row -> found.putIfAbsent(TextKey.of(row[0]), row[1]));
        codes.forEach(code -> found.putIfAbsent(TextKey.of(englishName(code)), code));
        codes.forEach(code -> found.putIfAbsent(TextKey.of(nameIn(ownLanguage(code), code)), code));
        for (String language : List.of("de", "fr", "es", "it", "pt", "nl")) {
            codes.forEach(code -> found.putIfAbsent(TextKey.of(nameIn(new ULocale(language), code)), code));
        }
        found.remove("");
        return Map.copyOf(found);
    }

    private static String iso3(String code) {
        return new Locale.Builder().setRegion(code).build().getISO3Country();
    }

    private static ULocale ownLanguage(String code) {
        return ULocale.addLikelySubtags(new ULocale("und", code));
    }

    private static String nameIn(ULocale language, String code) {
        return new ULocale("und", code).getDisplayCountry(language);
    }
}
