package org.marquee.routing.intake.batch;

import java.time.Instant;
import java.util.Map;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.RowOutcome;

/**
 * An import as somebody is shown it.
 *
 * @param rows of the file, without its header
 * @param outcomes how many rows came to what, as far as the caller may know; what does not occur is left out
 * @param createdBy the name of who handed it in
 * @param message what else is to be known, or null
 * @param dryRunId the dry run in which the file was looked at before, or null
 * @param runId of a dry run, the import by which its file went in, or null
 */
public record ImportShown(
        long id,
        String fileName,
        boolean dryRun,
        LeadImport.Status status,
        int rows,
        Map<RowOutcome, Long> outcomes,
        String createdBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        String message,
        Long dryRunId,
        Long runId) {

    /** How many rows came to this. */
    public long count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** How many rows were looked at. */
    public long done() {
        return rows - count(RowOutcome.WAITING);
    }

    /** Whether it still goes on by itself. */
    public boolean goesOn() {
        return status == LeadImport.Status.WAITING || status == LeadImport.Status.RUNNING;
    }
}
