package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Adds up what speaks for each name that shares a word with a typed one; reused, as it is large. */
final class Sums {
    private static final int SPREAD = 0x9E3779B1;
    private static final int HALF = 32;
    /** Open addressing: the name + 1 above, what speaks for it below; 0 where free. */
    private long[] table = new long[1 << 13];

    private int[] taken = new int[1 << 12];
    private int size;

    void clear() {
        for (int i = 0; i < size; i++) {
            table[taken[i]] = 0;
        }
        size = 0;
    }

    int size() {
        return size;
    }

    /** Adds what a word speaks for a name, and once what speaks against it. */
    void add(int name, float amount, float cost) {
        int slot = slot(name);
        long old = table[slot];
        if (old != 0) {
            table[slot] = entry(name, Float.intBitsToFloat((int) old) + amount);
        } else if (size == taken.length) {
            grow();
            add(name, amount, cost);
        } else {
            table[slot] = entry(name, amount - cost);
            taken[size++] = slot;
        }
    }

    private static long entry(int name, float sum) {
        return ((long) (name + 1) << HALF) | (Float.floatToIntBits(sum) & 0xFFFFFFFFL);
    }

    private static int nameOf(long entry) {
        return (int) (entry >>> HALF) - 1;
    }

    /** Where the name stands, or would. */
    private int slot(int name) {
        int mask = table.length - 1;
        int slot = (name * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (table[slot] != 0 && nameOf(table[slot]) != name) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = table;
        int[] oldTaken = taken;
        table = new long[old.length * 2];
        taken = Arrays.copyOf(oldTaken, oldTaken.length * 2);
        for (int i = 0; i < size; i++) {
            taken[i] = slot(nameOf(old[oldTaken[i]]));
            table[taken[i]] = old[oldTaken[i]];
        }
    }

    void copyTo(Shortlist list) {
        list.clear(size);
        for (int i = 0; i < size; i++) {
            long entry = table[taken[i]];
            list.add(nameOf(entry), Float.intBitsToFloat((int) entry));
        }
    }
}
