package org.marquee.governance.job;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A recurring duty as the code knows it; its owner stands in the database.
 *
 * @param name of the process, as in addresses
 * @param title for people
 * @param find what is to be found at this time; called within the one transaction of the run, so that a run that fails
 *     leaves nothing behind
 * @param show makes the report that people read out of the findings that are on their side of the wall, as they were
 *     kept, and the time of the run
 */
public record GovernanceJob(
        String name,
        String title,
        WeeklySchedule schedule,
        Function<Instant, List<Finding>> find,
        BiFunction<Instant, List<String>, Object> show) {

    /** Something found about an account; {@code content} is JSON. */
    public record Finding(long accountId, String content) {}
}
