package org.marquee.routing.matching.index;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Account ids behind one key. One writer at a time, readers at any time: a reader sees the list before or after a change. */
final class IdList {
    private volatile long[] ids = new long[2];
    private volatile int size;

    void add(long id) {
        long[] current = ids;
        if (size == current.length) {
            current = Arrays.copyOf(current, size * 2);
            ids = current;
        }
        current[size] = id;
        publish(size + 1);
    }

    void remove(long id) {
        long[] rest =
                Arrays.stream(ids).limit(size).filter(other -> other != id).toArray();
        ids = rest.length == 0 ? new long[1] : rest;
        publish(rest.length);
    }

    /** Writing the volatile size last makes the element before it visible. */
    private void publish(int newSize) {
        size = newSize;
    }

    int size() {
        return size;
    }

    void forEach(LongConsumer action) {
        int count = size;
        long[] current = ids;
        for (int i = 0; i < Math.min(count, current.length); i++) {
            action.accept(current[i]);
        }
    }
}
