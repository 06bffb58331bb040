package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Numbers by the hash of a text, in one sorted array; two texts of one hash share a list, so what is found is looked at. */
public final class HashedLists {
    private static final int HASH_SHIFT = 32;
    private static final int GUESSES = 3;
    private final long[] pairs;

    private HashedLists(long[] pairs) {
        this.pairs = pairs;
    }

    /** The position of the first entry with the hash, or of the next greater one. */
    public int from(int hash) {
        long key = (long) hash << HASH_SHIFT;
        int near = near(hash);
        int low = near;
        for (int step = 1; low > 0 && pairs[low - 1] >= key; step *= 2) {
            low = Math.max(0, low - step);
        }
        int high = near;
        for (int step = 1; high < pairs.length && pairs[high] < key; step *= 2) {
            low = high + 1;
            high = Math.min(pairs.length, high + step);
        }
        return firstFrom(key, low, high);
    }

    /**
     * About where the hash stands: as hashes are spread evenly, how far one is from another tells how many lie between.
     * Looking there reads less of the memory than halving does.
     */
    private int near(int hash) {
        int near = 0;
        long before = Integer.MIN_VALUE;
        for (int guess = 0; guess < GUESSES && pairs.length > 0; guess++) {
            long further = ((hash - before) * pairs.length) >> HASH_SHIFT;
            near = (int) Math.max(0, Math.min(pairs.length - 1, near + further));
            before = pairs[near] >> HASH_SHIFT;
        }
        return near;
    }

    /** The first position from {@code low} to {@code high} that has the key or a greater one. */
    private int firstFrom(long key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the entry is one of the hash. */
    public boolean has(int position, int hash) {
        return position < pairs.length && (int) (pairs[position] >> HASH_SHIFT) == hash;
    }

    /** The number of the entry. */
    public int at(int position) {
        return (int) pairs[position];
    }

    /** Takes the numbers in any order. */
    public static final class Writer {
        private long[] pairs = new long[1024];
        private int size;

        public void add(int hash, int value) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size + (size >> 1));
            }
            pairs[size++] = ((long) hash << HASH_SHIFT) | (value & 0xFFFFFFFFL);
        }

        public HashedLists done() {
            long[] sorted = Arrays.copyOf(pairs, size);
            Arrays.parallelSort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return new HashedLists(Arrays.copyOf(sorted, kept));
        }
    }
}
