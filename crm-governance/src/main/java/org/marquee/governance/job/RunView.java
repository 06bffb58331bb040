package org.marquee.governance.job;

import java.time.Instant;
import org.marquee.domain.job.RunStatus;
import org.marquee.governance.report.Person;

/**
 * A run as it stands in the ledger; nothing of customers is in it but what the note may say.
 *
 * @param owner who owned the process when the run was first started
 * @param message why it failed or was given up; null otherwise
 * @param signedOffBy null, like time and note, until somebody has
 */
public record RunView(
        long id,
        long version,
        String process,
        String slot,
        RunStatus status,
        long attempts,
        Person owner,
        Instant startedAt,
        Instant finishedAt,
        String message,
        Person signedOffBy,
        Instant signedOffAt,
        String note) {
    RunView withoutNote() {
        return new RunView(
                id,
                version,
                process,
                slot,
                status,
                attempts,
                owner,
                startedAt,
                finishedAt,
                message,
                signedOffBy,
                signedOffAt,
                null);
    }
}
