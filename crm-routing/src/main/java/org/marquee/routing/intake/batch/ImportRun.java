package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.imports.ImportLease;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRow.Status;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;

/** What a run of an import finds when it begins, goes through, and leaves when it ends. */
@ApplicationScoped
public class ImportRun {
    private static final int MOST_TAKINGS = 20;
    private static final int PAGE = 1_000;

    @Inject
    private Once once;

    @Inject
    private LeadImports imports;

    @Inject
    private ImportRows rows;

    /** Keys of the persons whom a dry run has come across so far; it keeps none of them. */
    Set<String> imagined(long importId) {
        Set<String> people = new HashSet<>();
        LeadImport of = imports.get(importId);
        List<ImportRow> page = of.isDryRun() ? created(importId, 0) : List.of();
        while (!page.isEmpty()) {
            people.addAll(RowDesk.people(of, page));
            page = created(importId, page.get(page.size() - 1).lineNo());
        }
        return people;
    }

    private List<ImportRow> created(long importId, int afterLine) {
        return rows.having(Set.of(Status.CREATED), importId, afterLine, PAGE);
    }

    List<Integer> waitingLines(long importId, int afterLine, int limit) {
        return rows.waitingLines(importId, afterLine, limit);
    }

    /** Finishes the import if no row waits, or gives it up after too many takings; otherwise it is taken up again. */
    void end(ImportLease lease) {
        once.run(() -> {
            if (rows.waitingLines(lease.importId(), 0, 1).isEmpty()) {
                imports.finish(lease);
            } else if (lease.taking() >= MOST_TAKINGS) {
                imports.fail(
                        lease,
                        "The import was broken off %d times and is given up; what did not go in is in the error file."
                                .formatted(MOST_TAKINGS));
            }
            return lease;
        });
    }
}
