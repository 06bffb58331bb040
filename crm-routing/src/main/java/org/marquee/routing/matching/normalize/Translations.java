package org.marquee.routing.matching.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words of organisations in other languages: "university" for "universidad", "Universität", "uniwersytet". */
public final class Translations {
    private static final Map<String, List<String>> FORMS = load();

    private Translations() {}

    /** All forms of the word, itself included; empty if none are known. */
    public static List<String> of(String word) {
        return FORMS.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> forms = new HashMap<>();
        Tables.lines("translations.txt").forEach(line -> {
            List<String> words = List.of(line.split(" "));
            words.forEach(word -> forms.put(word, words));
        });
        return Map.copyOf(forms);
    }
}
