package org.marquee.routing.matching.normalize;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text: Latin letters and digits in lower case, without accents and punctuation; other scripts are
 * transliterated, {@code &} and {@code +} are "and", single letters in a row are one word ({@code J. P.} is {@code jp}).
 * Reads at most {@value #LONGEST_TEXT} characters and {@value #MOST_WORDS} words, so that its time is bounded.
 */
public final class Words {
    static final int LONGEST_TEXT = 240;
    static final int MOST_WORDS = 24;
    /** Transliteration is slow. */
    private static final int LONGEST_FOREIGN_TEXT = 80;

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Words() {}

    /** The words of {@code text} in order; none if it is null or holds no letter and no digit. */
    public static List<String> of(String text) {
        return text == null ? List.of() : joinLetters(split(ascii(shortened(text))));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String latin = bare.codePoints().anyMatch(c -> c >= 128 && Character.isLetterOrDigit(c))
                ? TO_ASCII.transliterate(bare.substring(0, Math.min(bare.length(), LONGEST_FOREIGN_TEXT)))
                : bare;
        return latin.toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length() && words.size() < MOST_WORDS; i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                word.append(c);
            } else if (!isApostrophe(c)) {
                finish(word, words);
                if (c == '&' || c == '+') {
                    words.add("and");
                }
            }
        }
        finish(word, words);
        return words;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02bc';
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static List<String> joinLetters(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        boolean open = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (letter && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = letter;
        }
        return List.copyOf(joined);
    }
}
