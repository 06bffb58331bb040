package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Names, each once, in the order in which they were found. */
final class NameSet {
    private static final int SPREAD = 0x9E3779B1;
    private int[] names = new int[32];
    /** Open addressing: the name + 1, 0 where free. */
    private int[] table = new int[64];

    private int size;

    static NameSet of(int... names) {
        NameSet set = new NameSet();
        for (int name : names) {
            set.add(name);
        }
        return set;
    }

    void add(int name) {
        int slot = slot(name);
        if (table[slot] == 0) {
            if (size == names.length) {
                grow();
                slot = slot(name);
            }
            table[slot] = name + 1;
            names[size++] = name;
        }
    }

    void addAll(NameSet more) {
        for (int i = 0; i < more.size; i++) {
            add(more.names[i]);
        }
    }

    boolean contains(int name) {
        return size > 0 && table[slot(name)] != 0;
    }

    int size() {
        return size;
    }

    int name(int i) {
        return names[i];
    }

    /** As {@link ListedNames#readAhead}. */
    int readAhead(ListedNames listed) {
        return listed.readAhead(names, size);
    }

    /** The first that the condition holds for, at most so many. */
    NameSet first(int most, IntPredicate condition) {
        NameSet first = new NameSet();
        for (int i = 0; i < size && first.size < most; i++) {
            if (condition.test(names[i])) {
                first.add(names[i]);
            }
        }
        return first;
    }

    /** Where the name stands, or would. */
    private int slot(int name) {
        int mask = table.length - 1;
        int slot = (name * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (table[slot] != 0 && table[slot] != name + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        names = Arrays.copyOf(names, size * 2);
        table = new int[size * 4];
        for (int i = 0; i < size; i++) {
            table[slot(names[i])] = names[i] + 1;
        }
    }
}
