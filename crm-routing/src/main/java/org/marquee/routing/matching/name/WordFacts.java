package org.marquee.routing.matching.name;

import java.util.Set;
import org.marquee.routing.matching.normalize.CommonWords;
import org.marquee.routing.matching.normalize.Translations;

/** What is known of each word, side by side, as whoever compares names asks for all of it. */
final class WordFacts {
    /** Tells one firm from others. */
    static final byte TELLING = 0;
    /** Tells what kind of institution or firm it is. */
    static final byte GENERIC = 1;
    /** Is used every day. */
    static final byte ORDINARY = 2;

    static final byte NUMBER = 3;
    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii");
    private static final int LETTERS = 0;
    private static final int SHAPE = 1;
    private static final int SIZE = 2;
    private static final int LENGTH_SHIFT = 7;
    private static final int KIND_SHIFT = 15;
    private static final int RARITY_SHIFT = 17;
    private static final float RARITY_STEPS = (1 << 15) - 1;
    private static final int LONGEST = 255;
    private static final int LETTER_BITS = 32;
    private final int[] facts;

    /** {@code rarity} by word, from 0 to 1, kept to four places. */
    WordFacts(Vocabulary words, float[] rarity) {
        facts = new int[words.size() * SIZE];
        for (int word = 0; word < words.size(); word++) {
            String text = words.word(word);
            facts[word * SIZE + LETTERS] = lettersOf(text);
            facts[word * SIZE + SHAPE] = (Math.round(rarity[word] * RARITY_STEPS) << RARITY_SHIFT)
                    | (kindOf(text) << KIND_SHIFT)
                    | (Math.min(LONGEST, text.length()) << LENGTH_SHIFT)
                    | text.charAt(0);
        }
    }

    static byte kindOf(String word) {
        if (Character.isDigit(word.charAt(0)) || ROMAN.contains(word)) {
            return NUMBER;
        }
        if (!Translations.of(word).isEmpty() || CommonWords.isDescriptive(word)) {
            return GENERIC;
        }
        return CommonWords.isOrdinary(word) ? ORDINARY : TELLING;
    }

    /** A bit for each letter the text has; some share one. */
    static int lettersOf(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << text.charAt(i) % LETTER_BITS;
        }
        return letters;
    }

    /** Whether words of these letters may differ by no more than so many errors. */
    static boolean mayBeNear(int letters, int others, int errors) {
        return Integer.bitCount(letters & ~others) <= errors && Integer.bitCount(others & ~letters) <= errors;
    }

    /** How telling a word is: 1 if hardly any name has it, towards 0 if all have it. */
    float rarity(int word) {
        return (facts[word * SIZE + SHAPE] >>> RARITY_SHIFT) / RARITY_STEPS;
    }

    /** The sum of the rarities of the words of a name. */
    float weight(ListedNames names, int name) {
        float weight = 0;
        for (int i = 0; i < names.size(name); i++) {
            weight += rarity(names.word(name, i));
        }
        return weight;
    }

    /** As {@link #lettersOf}. */
    int letters(int word) {
        return facts[word * SIZE + LETTERS];
    }

    byte kind(int word) {
        return (byte) ((facts[word * SIZE + SHAPE] >> KIND_SHIFT) & 3);
    }

    char first(int word) {
        return (char) (facts[word * SIZE + SHAPE] & ((1 << LENGTH_SHIFT) - 1));
    }

    /** At most 255. */
    int length(int word) {
        return (facts[word * SIZE + SHAPE] >> LENGTH_SHIFT) & LONGEST;
    }
}
