package org.marquee.routing.matching.name;

import java.util.Arrays;

/** Adds up weights by number and gives the numbers with the greatest sums; reused, as it is large. */
final class Tops {
    private int[] keys = new int[1 << 12];
    private float[] sums = new float[1 << 12];
    private int[] touched = new int[1 << 11];
    private int size;

    void clear() {
        for (int i = 0; i < size; i++) {
            keys[touched[i]] = 0;
        }
        size = 0;
    }

    void add(int key, float amount) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B1) >>> (32 - Integer.numberOfTrailingZeros(keys.length)) & mask;
        while (keys[slot] != 0) {
            if (keys[slot] == key + 1) {
                sums[slot] += amount;
                return;
            }
            slot = (slot + 1) & mask;
        }
        if (size == touched.length) {
            grow();
            add(key, amount);
            return;
        }
        keys[slot] = key + 1;
        sums[slot] = amount;
        touched[size++] = slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        float[] oldSums = sums;
        int[] oldTouched = Arrays.copyOf(touched, size);
        keys = new int[oldKeys.length * 2];
        sums = new float[oldKeys.length * 2];
        touched = new int[oldKeys.length];
        size = 0;
        for (int slot : oldTouched) {
            add(oldKeys[slot] - 1, oldSums[slot]);
        }
    }

    int size() {
        return size;
    }

    int key(int i) {
        return keys[touched[i]] - 1;
    }

    float sum(int i) {
        return sums[touched[i]];
    }
}
