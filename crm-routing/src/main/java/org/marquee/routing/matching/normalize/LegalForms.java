package org.marquee.routing.matching.normalize;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The endings that tell a firm's legal form and nothing of its identity: Inc, GmbH &amp; Co. KG, S. de R.L. de C.V. */
final class LegalForms {
    private static final int LONGEST = 7;
    private static final Set<String> KINDS = Set.of("JSC", "LLC", "LP", "LLP", "GP", "");
    private static final Set<String> EVERYDAY =
            Set.of("in", "is", "ll", "sd", "ca", "od", "at", "pc", "pe", "pr", "ps", "rs", "rp");
    private static final Set<String> ENDINGS = load();
    private static final Set<String> FRONT = Set.of("the", "ooo", "oao", "zao", "pao", "uab", "pt");

    private LegalForms() {}

    /** The words without the legal forms at their end and the few that stand in front; empty if there is nothing else. */
    static List<String> strip(List<String> words) {
        List<String> rest = words;
        while (!rest.isEmpty() && FRONT.contains(rest.get(0))) {
            rest = rest.subList(1, rest.size());
        }
        for (int cut = endingOf(rest); cut > 0; cut = endingOf(rest)) {
            rest = rest.subList(0, rest.size() - cut);
        }
        return rest;
    }

    private static int endingOf(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            String ending = String.join(" ", words.subList(words.size() - length, words.size()));
            if (ENDINGS.contains(ending)) {
                return length;
            }
        }
        return 0;
    }

    private static Set<String> load() {
        Set<String> endings = new HashSet<>(Set.of(
                "co",
                "corp",
                "company",
                "corporation",
                "cie",
                "and co",
                "and",
                "ev",
                "eg",
                "asbl",
                "vzw",
                "berhad",
                "bhd"));
        Tables.rows("legal_forms.csv").stream()
                .filter(row -> KINDS.contains(row.getField("generic")))
                .forEach(row -> add(endings, row));
        endings.removeAll(EVERYDAY);
        return Set.copyOf(endings);
    }

    private static void add(Set<String> endings, NamedCsvRecord row) {
        for (String column : List.of("display", "compare", "alias")) {
            List<String> words = Words.of(row.getField(column));
            if (!words.isEmpty()
                    && words.size() <= LONGEST
                    && String.join("", words).length() > 1) {
                endings.add(String.join(" ", words));
            }
        }
    }
}
