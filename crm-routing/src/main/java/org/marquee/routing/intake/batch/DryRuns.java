package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRow.Status;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.intake.file.LeadRows;

/** Goes back from a dry run: to its columns, or out of it. To be called with the import held. */
@ApplicationScoped
public class DryRuns {
    private static final int AT_ONCE = 1_000;

    @Inject
    private LeadImports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private AuditTrail audit;

    /**
     * Its columns are to be settled anew. A row that cannot be read whatever its columns hold stays rejected.
     *
     * @throws Conflict if it has not come to its end, or its file went in
     */
    void reopen(LeadImport dryRun, long userId) {
        imports.requireNotRun(dryRun);
        dryRun.reopenColumns();
        audit.record(userId, "IMPORT", dryRun.id(), "REOPENED", dryRun.fileName());
        LeadRows reading = RowDesk.reading(dryRun);
        List<ImportRow> page = page(dryRun, 0);
        while (!page.isEmpty()) {
            page.stream().filter(row -> isMendable(row, reading)).forEach(ImportRow::waitAgain);
            int last = page.get(page.size() - 1).lineNo();
            rows.keep(page);
            page = page(dryRun, last);
        }
    }

    /**
     * Forgets the file.
     *
     * @throws Conflict if it is being looked at, or went in
     */
    void discard(LeadImport dryRun, long userId) {
        imports.requireNotRun(dryRun);
        dryRun.requireDiscardable();
        audit.record(userId, "IMPORT", dryRun.id(), "DISCARDED", dryRun.fileName());
        imports.remove(dryRun);
    }

    private List<ImportRow> page(LeadImport dryRun, int afterLine) {
        return rows.having(EnumSet.allOf(Status.class), dryRun.id(), afterLine, AT_ONCE);
    }

    /** Whether what came of the row may be otherwise next time: it came of its columns, or was our fault. */
    private static boolean isMendable(ImportRow row, LeadRows reading) {
        return row.status() != Status.REJECTED
                || ImportChunks.isOurFault(row)
                || RowDesk.complaint(reading, row).filter(row::isRejectedFor).isPresent();
    }
}
