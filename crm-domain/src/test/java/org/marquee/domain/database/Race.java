package org.marquee.domain.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Starts pieces of work on threads of their own at the same moment and gathers how each ended. */
public final class Race {
    /**
     * How one contestant ended.
     *
     * @param answer null if it failed
     * @param failure null if it did not
     */
    public record Outcome<T>(T answer, Throwable failure) {
        public boolean isFailure() {
            return failure != null;
        }
    }

    private Race() {}

    /** In the order of the contestants. */
    public static <T> List<Outcome<T>> run(List<Callable<T>> contestants) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(contestants.size());
        ExecutorService threads = Executors.newFixedThreadPool(contestants.size());
        try {
            List<Future<T>> running = contestants.stream()
                    .map(contestant -> threads.submit(() -> startTogether(start, contestant)))
                    .toList();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> one : running) {
                outcomes.add(outcomeOf(one));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T startTogether(CyclicBarrier start, Callable<T> contestant) throws Exception {
        try {
            start.await();
        } catch (BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        return contestant.call();
    }

    private static <T> Outcome<T> outcomeOf(Future<T> one) throws InterruptedException {
        try {
            return new Outcome<>(one.get(), null);
        } catch (ExecutionException failed) {
            return new Outcome<>(null, failed.getCause());
        }
    }
}
