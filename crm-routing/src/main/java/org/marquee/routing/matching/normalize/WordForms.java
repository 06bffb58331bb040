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
        Map<String, String> symbols = new HashMap<>();
        Tables.rows("org_token_synonyms.csv")
                .forEach(row -> put(symbols, row.getField("alias"), row.getField("symbol")));
        Map<String, String> forms = new HashMap<>();
        Tables.rows("abbreviations.csv").forEach(row -> {
            String word = row.getField("word");
            put(forms, row.getField("short"), symbols.getOrDefault(word, word));
        });
        forms.putAll(symbols);
        return Map.copyOf(forms);
    }

    private static void put(Map<String, String> forms, String alias, String form) {
        List<String> words = Words.of(alias);
        if (words.size() == 1) {
            forms.put(words.get(0), form);
        }
    }
}
