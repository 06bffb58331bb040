package org.marquee.routing.matching.name;

/** The pairs of neighbouring letters of a typed name, which tell how alike two names are whatever their words. */
final class LetterPairs {
    private static final int SYMBOLS = 36;
    private static final int MOST = 300;
    private final short[] counts = new short[SYMBOLS * SYMBOLS];
    private final int[] taken = new int[MOST];
    private final int total;

    /** Of letters from a to z and digits. */
    LetterPairs(String letters) {
        total = Math.max(0, letters.length() - 1);
        for (int i = 0; i < total; i++) {
            counts[pair(symbol(letters.charAt(i)), symbol(letters.charAt(i + 1)))]++;
        }
    }

    private static int symbol(char c) {
        return c <= '9' ? c - '0' : c - 'a' + 10;
    }

    private static int pair(int first, int second) {
        return first * SYMBOLS + second;
    }

    /** The share of pairs that the words of both names have, from 0 to 1. */
    double shared(Alignment names) {
        Vocabulary words = names.index.words;
        int listed = 0;
        int both = 0;
        int last = -1;
        for (int j = 0; j < names.listed; j++) {
            int length = words.length(names.word(j));
            for (int k = 0; k < length; k++) {
                int symbol = symbol(words.charAt(names.word(j), k));
                if (last >= 0) {
                    listed++;
                    int pair = pair(last, symbol);
                    if (counts[pair] > 0 && both < MOST) {
                        counts[pair]--;
                        taken[both++] = pair;
                    }
                }
                last = symbol;
            }
        }
        for (int i = 0; i < both; i++) {
            counts[taken[i]]++;
        }
        return listed + total == 0 ? 0 : 2.0 * both / (listed + total);
    }
}
