package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Lists of numbers by a number from 0, in two arrays. */
final class IntLists {
    private final int[] start;
    private final int[] values;

    private IntLists(int[] start, int[] values) {
        this.start = start;
        this.values = values;
    }

    int from(int key) {
        return start[key];
    }

    int to(int key) {
        return start[key + 1];
    }

    int count(int key) {
        return start[key + 1] - start[key];
    }

    int at(int position) {
        return values[position];
    }

    /** Lists that are filled one after the other. */
    static final class Writer {
        private int[] start = new int[1024];
        private int[] values = new int[4096];
        private int keys;
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        /** Ends the current list. */
        void end() {
            if (++keys == start.length) {
                start = Arrays.copyOf(start, keys + (keys >> 1));
            }
            start[keys] = size;
        }

        int keys() {
            return keys;
        }

        IntLists done() {
            return new IntLists(Arrays.copyOf(start, keys + 1), Arrays.copyOf(values, size));
        }
    }

    /** From value to the keys that have it, each once and in order. */
    IntLists inverted(int newKeys) {
        int[] counts = new int[newKeys + 1];
        int keys = start.length - 1;
        int[] last = new int[newKeys];
        Arrays.fill(last, -1);
        for (int key = 0; key < keys; key++) {
            for (int i = start[key]; i < start[key + 1]; i++) {
                if (last[values[i]] != key) {
                    last[values[i]] = key;
                    counts[values[i] + 1]++;
                }
            }
        }
        for (int i = 1; i <= newKeys; i++) {
            counts[i] += counts[i - 1];
        }
        int[] inverted = new int[counts[newKeys]];
        int[] next = Arrays.copyOf(counts, newKeys);
        Arrays.fill(last, -1);
        for (int key = 0; key < keys; key++) {
            for (int i = start[key]; i < start[key + 1]; i++) {
                if (last[values[i]] != key) {
                    last[values[i]] = key;
                    inverted[next[values[i]]++] = key;
                }
            }
        }
        return new IntLists(counts, inverted);
    }
}
