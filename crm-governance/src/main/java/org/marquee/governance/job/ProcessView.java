package org.marquee.governance.job;

import java.time.Instant;
import org.marquee.governance.report.Person;

/**
 * A process as it is shown.
 *
 * @param deputy may be null
 * @param schedule in words
 * @param lastRun null before the first
 * @param overdueSince when the newest due run should have begun, while none has come to its end for it; else null
 */
public record ProcessView(
        String name,
        long version,
        String title,
        Person owner,
        Person deputy,
        String schedule,
        RunView lastRun,
        Instant nextDueAt,
        Instant overdueSince) {
    ProcessView with(RunView run) {
        return new ProcessView(name, version, title, owner, deputy, schedule, run, nextDueAt, overdueSince);
    }
}
