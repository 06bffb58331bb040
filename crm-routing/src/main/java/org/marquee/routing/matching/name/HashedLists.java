package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Numbers by the hash of a text, in one sorted array; two texts of one hash share a list, so what is found is looked at. */
public final class HashedLists {
    private final long[] pairs;

    private HashedLists(long[] pairs) {
        this.pairs = pairs;
    }

    /** The position of the first entry with the hash, or of the next greater one. */
    public int from(int hash) {
        long key = (long) hash << 32;
        int low = 0;
        int high = pairs.length;
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
        return position < pairs.length && (int) (pairs[position] >> 32) == hash;
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
            pairs[size++] = ((long) hash << 32) | (value & 0xFFFFFFFFL);
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
