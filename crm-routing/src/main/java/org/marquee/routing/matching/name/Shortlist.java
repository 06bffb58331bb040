package org.marquee.routing.matching.name;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Names and what speaks for each, cut down to the best; reused, as it is large. */
final class Shortlist {
    private static final int STEPS = 1024;
    private static final float LEAST = -2;
    private static final float STEPS_PER_UNIT = 100;
    private int[] names = new int[1 << 12];
    private float[] sums = new float[1 << 12];
    private final int[] heights = new int[STEPS];
    private int size;

    void clear(int room) {
        if (room > names.length) {
            names = new int[room];
            sums = new float[room];
        }
        size = 0;
    }

    /** There must be room. */
    void add(int name, float sum) {
        names[size] = name;
        sums[size++] = sum;
    }

    int size() {
        return size;
    }

    /** As {@link ListedNames#readAhead}. */
    int readAhead(ListedNames listed) {
        return listed.readAhead(names, size);
    }

    int name(int i) {
        return names[i];
    }

    float sum(int i) {
        return sums[i];
    }

    void raise(int i, float amount) {
        sums[i] += amount;
    }

    /** About the sum of the one at a place, counted from the best, and no more than that; the least of all if there are fewer. */
    float sumAt(int place) {
        return LEAST + stepAt(place) / STEPS_PER_UNIT;
    }

    private int stepAt(int place) {
        Arrays.fill(heights, 0);
        for (int i = 0; i < size; i++) {
            heights[step(sums[i])]++;
        }
        int step = STEPS - 1;
        for (int above = heights[step]; above < place && step > 0; above += heights[step]) {
            step--;
        }
        return step;
    }

    private static int step(float sum) {
        return Math.max(0, Math.min(STEPS - 1, (int) ((sum - LEAST) * STEPS_PER_UNIT)));
    }

    /** Drops all below {@code least}. */
    void keepFrom(float least) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (sums[i] >= least) {
                names[kept] = names[i];
                sums[kept++] = sums[i];
            }
        }
        size = kept;
    }

    /** Drops the names that the condition tells. */
    void drop(IntPredicate condition) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!condition.test(names[i])) {
                names[kept] = names[i];
                sums[kept++] = sums[i];
            }
        }
        size = kept;
    }

    /** Drops all but so many of the best; of about equal ones those that were added first stay. */
    void keepBest(int most) {
        if (size <= most) {
            return;
        }
        int last = stepAt(most);
        int room = most;
        for (int i = 0; i < size; i++) {
            room -= step(sums[i]) > last ? 1 : 0;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int step = step(sums[i]);
            if (step > last || (step == last && room-- > 0)) {
                names[kept] = names[i];
                sums[kept++] = sums[i];
            }
        }
        size = kept;
    }
}
