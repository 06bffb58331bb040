package org.marquee.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which it is searched: no accents, lower case, words separated by one space. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** Never null; empty if the text has neither letter nor digit. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same, cut to what a column of that length holds. */
    public static String of(String text, int maxLength) {
        String whole = of(text);
        return whole.length() <= maxLength ? whole : whole.substring(0, maxLength);
    }

    /** Null for null and for white space only, else the text without white space around it. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
