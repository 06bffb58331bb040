package org.marquee.routing.intake.batch;

import java.util.Map;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.wall.Caller;

/** Counts an import's rows for a caller. */
final class ImportReports {
    private ImportReports() {}

    static ImportReport of(LeadImport of, LeadImports imports, Caller caller) {
        Map<ImportRow.Status, Long> counts = imports.counts(of.id());
        long attached = counts.getOrDefault(ImportRow.Status.ATTACHED, 0L);
        // Whether somebody whom the caller does not see was known before is nothing that he may find out by a file.
        long duplicates = caller.reach().everything() ? attached : imports.countAttached(of.id(), caller);
        long lost = of.status() == LeadImport.Status.FAILED ? counts.getOrDefault(ImportRow.Status.WAITING, 0L) : 0;
        return new ImportReport(
                of.id(),
                of.status(),
                of.totalRows(),
                counts.getOrDefault(ImportRow.Status.CREATED, 0L) + attached - duplicates,
                duplicates,
                counts.getOrDefault(ImportRow.Status.REJECTED, 0L) + lost,
                of.startedAt(),
                of.finishedAt(),
                of.message());
    }
}
