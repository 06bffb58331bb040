package org.marquee.ear.harness;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the server does by itself, by asking again and again; how long it takes is no matter of the test. */
public final class Await {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Await() {}

    /** The first answer that will do; gives up with the last one after minutes. */
    public static <T> T until(Supplier<T> question, Predicate<T> willDo) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T answer = question.get();
        while (!willDo.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain; at last it was: " + answer);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = question.get();
        }
        return answer;
    }
}
