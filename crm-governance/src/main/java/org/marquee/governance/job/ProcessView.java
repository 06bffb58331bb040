package org.marquee.governance.job;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.governance.report.Person;

/**
 * A process as it is shown.
 *
 * @param deputy may be null
 * @param schedule in words
 * @param lastRun null before the first
 * @param unsignedRun the oldest finished one that nobody has signed yet; null if there is none
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
        RunView unsignedRun,
        Instant nextDueAt,
        Instant overdueSince) {
    /** Whether a run has found something that nobody has signed yet. */
    public boolean waitsForSignature() {
        return unsignedRun != null;
    }

    /** Whether somebody of that user name owns it or stands in. */
    public boolean answeredBy(String username) {
        return Stream.of(owner, deputy)
                .filter(Objects::nonNull)
                .map(Person::username)
                .anyMatch(username::equals);
    }

    ProcessView with(RunView run) {
        return new ProcessView(
                name, version, title, owner, deputy, schedule, run, unsignedRun, nextDueAt, overdueSince);
    }
}
