package org.marquee.governance.job;

import java.time.Duration;
import java.util.function.Predicate;
import org.marquee.domain.job.Lease;

/**
 * The pieces of a run that is too long for one transaction.
 *
 * @param next does the next piece in a transaction of its own, which holds the run and keeps how far it came; whether there
 *     may be another
 * @param lease how long a node may be silent before another goes on with its run
 */
public record JobSteps(Predicate<Lease> next, Duration lease) {
    /** What is found at one go has none. */
    static final JobSteps NONE = new JobSteps(lease -> false, Retries.LEASE);
}
