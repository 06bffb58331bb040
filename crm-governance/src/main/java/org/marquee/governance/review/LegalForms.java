package org.marquee.governance.review;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the everyday legal forms are written, and where a company must carry one in its name. */
public final class LegalForms {
    private static final Set<String> COMPULSORY_IN = Set.of("DE", "AT", "CH", "LI", "GB", "PL", "CZ");
    private static final Map<String, String> WRITTEN = Stream.of(
                    "GmbH",
                    "gGmbH",
                    "AG",
                    "KG",
                    "KGaA",
                    "OHG",
                    "UG",
                    "SE",
                    "eG",
                    "e.V.",
                    "e.K.",
                    "OG",
                    "Ges.m.b.H.",
                    "mbH",
                    "Inc",
                    "Inc.",
                    "Incorporated",
                    "Corp",
                    "Corp.",
                    "Corporation",
                    "Company",
                    "Co",
                    "Co.",
                    "LLC",
                    "L.L.C.",
                    "LLP",
                    "LP",
                    "PLC",
                    "plc",
                    "Ltd",
                    "Ltd.",
                    "Limited",
                    "Pty",
                    "SA",
                    "S.A.",
                    "Sàrl",
                    "SARL",
                    "S.à r.l.",
                    "SAS",
                    "SpA",
                    "S.p.A.",
                    "Srl",
                    "S.r.l.",
                    "BV",
                    "B.V.",
                    "NV",
                    "N.V.",
                    "AB",
                    "AS",
                    "A/S",
                    "ApS",
                    "Oy",
                    "Oyj",
                    "s.r.o.",
                    "a.s.",
                    "Sp. z o.o.",
                    "S.L.",
                    "SL",
                    "Kft.",
                    "Zrt.",
                    "GbR",
                    "PartG")
            .collect(Collectors.toUnmodifiableMap(LegalForms::key, Function.identity(), LegalForms::first));

    /** Forms of which several spellings are common. */
    private static final Set<String> FREE =
            Set.of("plc", "inc", "corp", "ltd", "co", "bv", "nv", "sa", "spa", "srl", "llc", "sarl");

    private LegalForms() {}

    static boolean areCompulsoryIn(String country) {
        return country != null && COMPULSORY_IN.contains(country);
    }

    /** Whether any word of the name is a legal form, in whatever spelling. */
    static boolean standsIn(String name) {
        return Stream.of(name.split("[\\s,&()]+")).anyMatch(word -> WRITTEN.containsKey(key(word)))
                || name.endsWith("Sp. z o.o.");
    }

    /** How the legal form at the end should be written; empty if there is none, or it is written well. */
    static Optional<String> betterSpelling(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String written = WRITTEN.get(key(last));
        if (written == null || last.length() == name.length()) {
            return Optional.empty();
        }
        boolean fine = FREE.contains(key(last)) ? isCasedOnPurpose(last) : last.equals(written);
        return fine ? Optional.empty() : Optional.of(written);
    }

    /** The name without the legal forms at its end; a name of nothing else stays. */
    public static String without(String name) {
        String shorter = name.strip();
        int last = shorter.lastIndexOf(' ');
        while (last > 0 && isForm(shorter.substring(last + 1))) {
            shorter = shorter.substring(0, last).strip();
            last = shorter.lastIndexOf(' ');
        }
        return CharMatcher.anyOf(" ,&").trimTrailingFrom(shorter);
    }

    private static boolean isForm(String word) {
        return word.equals("&") || WRITTEN.containsKey(key(word));
    }

    private static boolean isCasedOnPurpose(String form) {
        return form.equals("plc") || !form.equals(form.toLowerCase(Locale.ROOT));
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static String first(String one, String other) {
        return one;
    }
}
