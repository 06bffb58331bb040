package org.marquee.domain.territory;

import java.util.Collection;
import org.marquee.domain.text.SearchText;

/** The form under which a word of a list (country, state, industry) is compared: without case, accents, punctuation. */
public final class TextKey {

    private TextKey() {}

    /** {@code "Media & Entertainment"} becomes {@code "media and entertainment"}; null becomes the empty key. */
    public static String of(String text) {
        return text == null ? "" : SearchText.of(text.replace("&", " and "));
    }

    /** Whether the list holds the word in any spelling; a word that is null or empty is in no list. */
    public static boolean isAmong(Collection<String> list, String word) {
        String key = of(word);
        return !key.isEmpty() && list.stream().map(TextKey::of).anyMatch(key::equals);
    }
}
