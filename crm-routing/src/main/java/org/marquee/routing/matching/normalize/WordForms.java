package org.marquee.routing.matching.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One form for abbreviations and translations of the words that many firms share: mfg, intl, grupo, universidad. */
final class WordForms {
    private static final Map<String, String> FORMS = load();

    private WordForms() {}

    static String of(String word) {
        return FORMS.getOrDefault(word, word);
    }

    private static Map<String, String> load() {
        Map<String, String> forms = new HashMap<>();
        Tables.rows("org_token_synonyms.csv").forEach(row -> put(forms, row.getField("alias"), row.getField("symbol")));
        Tables.rows("abbreviations.csv").forEach(row -> put(forms, row.getField("short"), row.getField("word")));
        Map<String, String> resolved = new HashMap<>();
        forms.forEach((word, form) -> resolved.put(word, forms.getOrDefault(form, form)));
        return Map.copyOf(resolved);
    }

    private static void put(Map<String, String> forms, String alias, String form) {
        List<String> words = Words.of(alias);
        if (words.size() == 1 && words.get(0).length() > 1) {
            forms.put(words.get(0), form);
        }
    }
}
