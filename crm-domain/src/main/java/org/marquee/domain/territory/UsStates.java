package org.marquee.domain.territory;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a state of the United States as people write it; the post's territories and military areas are states too. */
public final class UsStates {

    /** Areas that have a country code of their own and are yet states to the US post. */
    private static final Set<String> ALSO_COUNTRIES = Set.of("AS", "GU", "MP", "PR", "VI");

    private static final Map<String, String> CODE_BY_KEY = new HashMap<>();
    private static final Map<String, String> NAME_BY_CODE = new HashMap<>();

    static {
        for (String[] row : BundledTable.rows("us_states.csv")) {
            CODE_BY_KEY.put(TextKey.of(row[0]), row[0]);
            CODE_BY_KEY.put(TextKey.of(row[1]), row[0]);
            NAME_BY_CODE.put(row[0], row[1]);
            for (String spelling : Splitter.on('|').split(row[2])) {
                CODE_BY_KEY.put(TextKey.of(spelling), row[0]);
            }
        }
        CODE_BY_KEY.remove("");
    }

    private UsStates() {}

    /** The two-letter code for {@code "Ohio"}, {@code "oh"}, {@code "US-OH"}; empty when it is no state. */
    public static Optional<String> code(String text) {
        String key = TextKey.of(text);
        String withoutCountry = key.startsWith("us ") ? key.substring("us ".length()) : key;
        return Optional.ofNullable(CODE_BY_KEY.get(withoutCountry));
    }

    /** The English name of a two-letter code, for sentences; an unknown code is its own name. */
    public static String name(String code) {
        return NAME_BY_CODE.getOrDefault(code, code);
    }

    /** Whether a country code, such as that of Puerto Rico, stands for what the US post treats as a state. */
    static boolean isStateOfThePost(String countryCode) {
        return ALSO_COUNTRIES.contains(countryCode);
    }

    /** Whether the text is the full name of a state that is no other country's name, as Georgia is. */
    static boolean isUnmistakableName(String text) {
        return code(text)
                        .map(UsStates::name)
                        .filter(name -> TextKey.of(name).equals(TextKey.of(text)))
                        .isPresent()
                && Countries.iso2(text).isEmpty();
    }
}
