package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Names in the order in which they were found. */
final class NameList {
    private int[] names = new int[64];
    private int size;

    void add(int name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size++] = name;
    }

    void addAll(int[] more) {
        for (int name : more) {
            add(name);
        }
    }

    /** Each once and in the order in which they stand in memory. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(names, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
