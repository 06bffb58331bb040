package org.marquee.routing.matching.normalize;

import java.util.Map;
import java.util.stream.Collectors;

/** The words that many firms abbreviate: manufacturing for mfg, international for intl. */
final class WordForms {
    private static final Map<String, String> WRITTEN_OUT = Tables.rows("abbreviations.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.getField("short"), row -> row.getField("word")));

    private WordForms() {}

    static String of(String word) {
        return WRITTEN_OUT.getOrDefault(word, word);
    }
}
