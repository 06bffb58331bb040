package org.marquee.routing.matching.name;

import java.util.Arrays;

/**
 * Adds up what speaks for each name that shares a word with a typed one, and tells the best; reused, as it is large. For
 * one thread at a time. Sums are counted in steps of {@link #ONE}.
 */
final class Sums {
    /** What a word speaks that no other name has. */
    static final int ONE = 128;

    private static final int LEAST = -2 * ONE;
    private static final int HEIGHTS = 10 * ONE;
    private static final int SPREAD = 0x9E3779B1;
    private static final int SLOTS = 1 << 13;
    private static final int MARK_SHIFT = 4;
    private static final int LONG_SHIFT = 6;
    /** Open addressing: the place of the name + 1, 0 where free; only the first {@link #slots} count. */
    private int[] table = new int[SLOTS];

    private int slots = SLOTS;
    private int[] names = new int[SLOTS / 2];
    private int[] sums = new int[SLOTS / 2];
    private int size;
    /** How many names have a sum. */
    private final int[] heights = new int[HEIGHTS];

    private final int[] places = new int[HEIGHTS];
    /** A bit for some names that stand side by side. */
    private long[] marks = new long[0];

    void clear() {
        Arrays.fill(table, 0, slots, 0);
        Arrays.fill(heights, 0);
        slots = SLOTS;
        size = 0;
    }

    int size() {
        return size;
    }

    int name(int i) {
        return names[i];
    }

    int sum(int i) {
        return sums[i];
    }

    /** Adds what a word speaks for a name, and once what speaks against it. */
    void add(int name, int amount, int cost) {
        int slot = slot(name);
        if (table[slot] != 0) {
            raiseAt(table[slot] - 1, amount);
            return;
        }
        if (size * 2 == slots) {
            grow();
            slot = slot(name);
        }
        names[size] = name;
        sums[size] = amount - cost;
        heights[height(amount - cost)]++;
        table[slot] = ++size;
    }

    /** Adds what a word speaks for a name if there is a sum of it. */
    void raise(int name, int amount) {
        int place = table[slot(name)] - 1;
        if (place >= 0) {
            raiseAt(place, amount);
        }
    }

    void raiseAt(int i, int amount) {
        heights[height(sums[i])]--;
        sums[i] += amount;
        heights[height(sums[i])]++;
    }

    /** Marks the names that have at least that; {@code end} is beyond all names. */
    void markFrom(int least, int end) {
        int length = (end >>> (MARK_SHIFT + LONG_SHIFT)) + 1;
        if (length > marks.length) {
            marks = new long[length];
        } else {
            Arrays.fill(marks, 0, length, 0);
        }
        for (int i = 0; i < size; i++) {
            if (sums[i] >= least) {
                marks[names[i] >>> (MARK_SHIFT + LONG_SHIFT)] |= 1L << (names[i] >>> MARK_SHIFT);
            }
        }
    }

    /** Whether it, or one beside it, is marked; faster than looking for its sum. */
    boolean isMarked(int name) {
        return (marks[name >>> (MARK_SHIFT + LONG_SHIFT)] & 1L << (name >>> MARK_SHIFT)) != 0;
    }

    private static int height(int sum) {
        return Math.max(0, Math.min(HEIGHTS - 1, sum - LEAST));
    }

    /** Where the place of the name stands, or would. */
    private int slot(int name) {
        int mask = slots - 1;
        int slot = (name * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (table[slot] != 0 && names[table[slot] - 1] != name) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots *= 2;
        table = slots > table.length ? new int[slots] : table;
        names = slots / 2 > names.length ? Arrays.copyOf(names, slots / 2) : names;
        sums = slots / 2 > sums.length ? Arrays.copyOf(sums, slots / 2) : sums;
        Arrays.fill(table, 0, slots, 0);
        for (int i = 0; i < size; i++) {
            table[slot(names[i])] = i + 1;
        }
    }

    /** The sum of the one at a place, counted from the best; less than any if there are fewer. */
    int sumAt(int place) {
        int height = HEIGHTS - 1;
        for (int above = heights[height]; above < place && height > 0; above += heights[height]) {
            height--;
        }
        return height + LEAST;
    }

    /** How many have at least that. */
    int countFrom(int least) {
        int count = 0;
        for (int height = height(least); height < HEIGHTS; height++) {
            count += heights[height];
        }
        return count;
    }

    /** So many of the best, best first, or fewer if there are not as many; of equal ones those that were found first. */
    NameSet best(int most) {
        int last = height(sumAt(most));
        int[] best = new int[Math.min(most, size)];
        int before = 0;
        for (int height = HEIGHTS - 1; height >= last; height--) {
            places[height] = before;
            before += heights[height];
        }
        for (int i = 0; i < size; i++) {
            int height = height(sums[i]);
            if (height >= last && places[height] < best.length) {
                best[places[height]++] = names[i];
            }
        }
        return NameSet.of(best);
    }
}
