package org.marquee.routing.matching.name;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Words and their numbers from 0, in one pool of bytes. Words are of ASCII characters. One thread adds, then many read. */
final class Vocabulary {
    static final int NONE = -1;
    private byte[] pool = new byte[1024];
    private int[] start = new int[128];
    /** Open addressing; number + 1, 0 where free. */
    private int[] table = new int[256];

    private int size;

    int add(String word) {
        int slot = slotOf(word);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        append(word);
        table[slot] = ++size;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    /** The number of the word, or {@link #NONE}. */
    int find(String word) {
        return table[slotOf(word)] - 1;
    }

    int size() {
        return size;
    }

    int length(int number) {
        return start[number + 1] - start[number];
    }

    char charAt(int number, int i) {
        return (char) pool[start[number] + i];
    }

    String word(int number) {
        return new String(pool, start[number], length(number), StandardCharsets.US_ASCII);
    }

    void trim() {
        pool = Arrays.copyOf(pool, start[size]);
        start = Arrays.copyOf(start, size + 1);
    }

    private void append(String word) {
        if (size + 2 > start.length) {
            start = Arrays.copyOf(start, start.length * 2);
        }
        int from = start[size];
        if (from + word.length() > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(from + word.length(), pool.length * 2));
        }
        for (int i = 0; i < word.length(); i++) {
            pool[from + i] = (byte) word.charAt(i);
        }
        start[size + 1] = from + word.length();
    }

    private int slotOf(String word) {
        int mask = table.length - 1;
        int slot = Hashes.of(word, word.length()) & mask;
        while (table[slot] != 0 && !equals(table[slot] - 1, word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equals(int number, String word) {
        int from = start[number];
        if (start[number + 1] - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (pool[from + i] != (byte) word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void rehash() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            String word = word(number);
            int slot = Hashes.of(word, word.length()) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number + 1;
        }
    }
}
