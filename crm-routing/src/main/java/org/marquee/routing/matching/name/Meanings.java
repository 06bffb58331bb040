package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The words of an index that typed words may stand for; each for one of them, the first that claims it. */
final class Meanings {
    static final int NONE = -1;
    static final double EXACT = 1;
    static final double TRANSLATED = 0.97;
    static final double COGNATE = 0.93;
    static final double JOINED = 0.95;
    private static final int SLOTS = 512;
    private static final int MOST = SLOTS / 2;
    private static final int SPREAD = 0x9E3779B1;
    /** Open addressing: the word + 1, 0 where free. */
    private final int[] words = new int[SLOTS];

    private final byte[] positions = new byte[SLOTS];
    private final double[] qualities = new double[SLOTS];
    private final boolean[] two = new boolean[SLOTS];
    private int size;

    /**
     * Takes a word for the one typed at {@code position}, unless it stands for another already.
     *
     * @param quality 1 if it is the very word, less if it differs
     * @param takesTwo whether it stands for the next typed word, too
     * @return whether it was taken
     */
    boolean add(int word, int position, double quality, boolean takesTwo) {
        int slot = slot(word);
        if (words[slot] != 0 || size > MOST) {
            return false;
        }
        words[slot] = word + 1;
        positions[slot] = (byte) position;
        qualities[slot] = quality;
        two[slot] = takesTwo;
        size++;
        return true;
    }

    private int slot(int word) {
        int slot = (word * SPREAD) >>> Integer.numberOfLeadingZeros(SLOTS - 1);
        while (words[slot] != 0 && words[slot] != word + 1) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** The slot of the word, or {@link #NONE} if nothing typed stands for it. */
    int find(int word) {
        int slot = slot(word);
        return words[slot] == 0 ? NONE : slot;
    }

    int position(int slot) {
        return positions[slot];
    }

    double quality(int slot) {
        return qualities[slot];
    }

    boolean isExact(int slot) {
        return qualities[slot] == EXACT;
    }

    boolean takesTwo(int slot) {
        return two[slot];
    }

    /** In no order. */
    IntStream words() {
        return Arrays.stream(words).filter(word -> word != 0).map(word -> word - 1);
    }
}
