package org.marquee.governance.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A recurring duty as the code knows it; its owner stands in the database.
 *
 * @param name of the process, as in addresses
 * @param title for people
 * @param find what is to be found; called within the one transaction of the run, so that a run that fails leaves nothing
 *     behind
 * @param show makes the report that people read out of what was found
 * @param toDo of a finished run, what its owner must do before he can sign it off; empty when nothing is left
 * @param steps what is to be done before it is found, piece by piece
 */
public record GovernanceJob(
        String name,
        String title,
        WeeklySchedule schedule,
        Function<Occasion, List<Finding>> find,
        Function<Found, Object> show,
        LongFunction<Optional<String>> toDo,
        JobSteps steps) {
    /** For what is found at one go. */
    public GovernanceJob(
            String name,
            String title,
            WeeklySchedule schedule,
            Function<Occasion, List<Finding>> find,
            Function<Found, Object> show,
            LongFunction<Optional<String>> toDo) {
        this(name, title, schedule, find, show, toDo, JobSteps.NONE);
    }

    /** Whether it goes on for so long that only one run of it goes on at a time, beside everything else. */
    boolean isLong() {
        return !steps.equals(JobSteps.NONE);
    }

    /** The run that looks, and the time for which it does. */
    public record Occasion(long runId, Instant asOf) {}

    /**
     * What is shown of a run.
     *
     * @param findings those on the reader's side of the wall, as they were kept
     */
    public record Found(long runId, Instant asOf, List<String> findings) {}

    /** Something found about an account; {@code content} is JSON. */
    public record Finding(long accountId, String content) {}
}
