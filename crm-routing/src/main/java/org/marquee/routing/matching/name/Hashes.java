package org.marquee.routing.matching.name;

import java.util.Set;

/** Hashes of texts that are spread over all 32 bits; equal for equal texts in every process. */
public final class Hashes {
    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811C9DC5;
    private static final int OTHER_BASIS = 0x2545F491;
    private static final int SPELLINGS = 3;
    private static final int SPELLING_BITS = 10;
    private static final int SPELLING = (1 << SPELLING_BITS) - 1;

    private Hashes() {}

    /** Of the first {@code length} characters. */
    public static int of(CharSequence text, int length) {
        return of(BASIS, text, length);
    }

    private static int of(int basis, CharSequence text, int length) {
        int hash = basis;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    /** Of the text without the character at {@code left}. */
    static int without(CharSequence text, int left) {
        int hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            if (i != left) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return spread(hash);
    }

    /** Short hashes of up to three ways to spell a name, other than {@link #of}, in one; for {@link #mayShareSpelling}. */
    static int ofSpellings(Set<String> spellings) {
        int all = 0;
        for (String spelling : spellings) {
            all = (all << SPELLING_BITS) | ofSpelling(spelling);
        }
        return all;
    }

    /** Whether two names may be spelt alike in one of their ways: always if they are, seldom if they are not. */
    static boolean mayShareSpelling(int all, int others) {
        for (int i = 0; i < SPELLINGS; i++) {
            for (int j = 0; j < SPELLINGS; j++) {
                int one = (all >>> (i * SPELLING_BITS)) & SPELLING;
                if (one != 0 && one == ((others >>> (j * SPELLING_BITS)) & SPELLING)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Never 0, which says that there is none. */
    private static int ofSpelling(String text) {
        return Math.max(1, of(OTHER_BASIS, text, text.length()) & SPELLING);
    }

    private static int spread(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
