package org.marquee.routing.matching.name;

/** Hashes of texts that are spread over all 32 bits; equal for equal texts in every process. */
public final class Hashes {
    private static final int PRIME = 0x01000193;

    private Hashes() {}

    /** Of the first {@code length} characters. */
    public static int of(CharSequence text, int length) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return spread(hash);
    }

    /** Of the text without the character at {@code left}. */
    static int without(CharSequence text, int left) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            if (i != left) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return spread(hash);
    }

    private static int spread(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
