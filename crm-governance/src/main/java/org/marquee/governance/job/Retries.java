package org.marquee.governance.job;

import java.time.Duration;
import java.util.Optional;

/** When a run that came to no end is tried again, and when it is given up. */
final class Retries {
    /** How long a node may be silent before another takes its run over. */
    static final Duration LEASE = Duration.ofMinutes(10);

    /** How long a failed run rests. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private static final int MOST_ATTEMPTS = 5;

    private Retries() {}

    /** Whether this was the last attempt, counted from 1. */
    static boolean isLast(long attempt) {
        return attempt >= MOST_ATTEMPTS;
    }

    /**
     * Why a run that nobody holds is not tried again, in a sentence.
     *
     * @param attempts how often it was started
     * @param newest the newest slot that is due
     */
    static Optional<String> reasonToStop(String slot, long attempts, Slot newest) {
        if (!Slot.isOnDemand(slot) && !slot.equals(newest.name())) {
            return Optional.of("The run for %s is due and takes its place.".formatted(newest.name()));
        }
        return isLast(attempts)
                ? Optional.of("It was started %d times and never came to its end.".formatted(attempts))
                : Optional.empty();
    }
}
