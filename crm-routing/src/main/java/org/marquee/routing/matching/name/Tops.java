package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Adds up weights by number and gives the numbers with the greatest sums; reused, as it is large. */
final class Tops {
    private int[] keys = new int[1 << 12];
    private float[] sums = new float[1 << 12];
    private int[] touched = new int[1 << 11];
    private int size;
    private static final int STEPS = 4096;

    void clear() {
        for (int i = 0; i < size; i++) {
            keys[touched[i]] = 0;
        }
        size = 0;
    }

    void add(int key, float amount) {
        int slot = slot(key);
        if (keys[slot] != 0) {
            sums[slot] += amount;
            return;
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

    /** Where the number stands, or would. */
    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B1) >>> (32 - Integer.numberOfTrailingZeros(keys.length)) & mask;
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
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

    void raise(int i, float amount) {
        sums[touched[i]] += amount;
    }

    /** Gives the numbers with the greatest sums less their {@code costs}, about as many as asked for and in no order. */
    void best(int most, IntToFloat costs, IntConsumer action) {
        if (size <= most) {
            for (int i = 0; i < size; i++) {
                action.accept(key(i));
            }
            return;
        }
        int[] heights = new int[STEPS];
        float[] ranks = new float[size];
        for (int i = 0; i < size; i++) {
            ranks[i] = sum(i) - costs.of(key(i));
            heights[step(ranks[i])]++;
        }
        int step = STEPS - 1;
        for (int above = heights[step]; above < most && step > 0; above += heights[step]) {
            step--;
        }
        int left = most;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < size && left > 0; i++) {
                int at = step(ranks[i]);
                if (pass == 0 ? at > step : at == step) {
                    action.accept(key(i));
                    left--;
                }
            }
        }
    }

    /** Drops all but about so many with the greatest sums less their {@code costs}. */
    void keep(int most, IntToFloat costs) {
        if (size <= most) {
            return;
        }
        int[] kept = new int[most];
        float[] sumsKept = new float[most];
        int[] count = new int[1];
        best(most, costs, key -> {
            kept[count[0]] = key;
            sumsKept[count[0]++] = sums[slot(key)];
        });
        clear();
        for (int i = 0; i < count[0]; i++) {
            add(kept[i], sumsKept[i]);
        }
    }

    interface IntToFloat {
        float of(int key);
    }

    private static int step(float rank) {
        return Math.max(0, Math.min(STEPS - 1, (int) ((rank + 2) * (STEPS / 10f))));
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
