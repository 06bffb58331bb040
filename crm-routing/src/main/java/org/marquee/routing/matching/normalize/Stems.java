package org.marquee.routing.matching.normalize;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a learned word when spelling and endings that differ between the languages of Europe are taken off,
 * so that "immunology", "immunologie" and "inmunología", or "system" and "sistemas", are one.
 */
public final class Stems {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_WORD = 5;
    private static final String[][] SPELLINGS = {
        {"cce", "ce"},
        {"cci", "ci"},
        {"sci", "si"},
        {"sce", "se"},
        {"ci", "si"},
        {"ce", "se"},
        {"tio", "sio"},
        {"tia", "sia"},
        {"zio", "sio"},
        {"ph", "f"},
        {"th", "t"},
        {"qu", "k"},
        {"ck", "k"},
        {"ch", "k"},
        {"kh", "k"},
        {"ts", "s"},
        {"tz", "s"},
        {"x", "ks"},
        {"c", "k"},
        {"y", "i"},
        {"z", "s"},
        {"w", "v"},
        {"j", "i"},
        {"ae", "e"},
        {"oe", "o"},
        {"ue", "u"},
        {"nm", "m"},
        {"mm", "m"},
        {"ou", "u"},
        {"ei", "e"},
        {"ie", "i"},
        {"dt", "t"}
    };
    private static final Pattern SPANISH_START = Pattern.compile("^es(?=[ptcq])");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern ENDING = Pattern.compile("(?:"
            + "(?:at|ak|as)?(?:iones|ionen|ioni|ions|ion|ione|sao|kao|soes|koes|tsii|sii|sie|sia|sija|skos|io)"
            + "|(?:i?k)(?:al|als|ales|alen|as|os|a|o|e|es|i|in)?|isk[aeo]?n?|iskes|isker|iskh?[aei]?|ik[aeio]?s?"
            + "|iteit|itets?|itat|itaet|idad(?:es?)?|ita|ite|iti|ities|iteti"
            + "|i?al[aeio]?s?|alen|aler|alis|ialis|el[e]?s?|eles?|aus|ais|aliki|aluni"
            + "|ari[aeo]?s?|aires?|arn[aiy]|erni"
            + "|mentos?|ments?|mente|menti"
            + "|ism[aeou]?s?|ist[aei]?s?"
            + "|i[ae]n[aeo]?s?|i?en(?:ne)?s?|ano[s]?|ana[s]?|ans?"
            + "|iv[aeo]?s?|if[s]?|ivn[aiy]"
            + "|oires?|or[aei]?[so]?|oren|eurs?|ores"
            + "|ers?|i[aeo]s?|[aeiou]s|[aeiou]n|ns|[aeious]"
            + ")$");

    private Stems() {}

    /** Empty for words that are too short to have one. */
    public static String of(String word) {
        if (word.length() < SHORTEST_WORD || Character.isDigit(word.charAt(0))) {
            return "";
        }
        String stem = SPANISH_START.matcher(word).replaceFirst("s");
        for (String[] spelling : SPELLINGS) {
            stem = stem.replace(spelling[0], spelling[1]);
        }
        stem = DOUBLE.matcher(stem).replaceAll("$1");
        for (int i = 0; i < 2; i++) {
            Matcher ending = ENDING.matcher(stem);
            if (ending.region(Math.min(SHORTEST, stem.length()), stem.length()).find()) {
                stem = stem.substring(0, ending.start());
            }
        }
        return stem.length() < SHORTEST ? "" : stem;
    }
}
