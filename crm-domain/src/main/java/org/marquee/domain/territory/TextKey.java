package org.marquee.domain.territory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which a word of a list (country, state, industry) is compared: without case, accents, punctuation. */
public final class TextKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextKey() {}

    /** {@code "Media & Entertainment"} becomes {@code "media and entertainment"}; null becomes the empty key. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFKD);
        String lower = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATORS.matcher(lower).replaceAll(" ").strip();
    }
}
