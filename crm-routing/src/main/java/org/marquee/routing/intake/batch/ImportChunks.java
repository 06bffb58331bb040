package org.marquee.routing.intake.batch;

import com.google.common.base.Throwables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marquee.domain.idempotency.LostRace;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.imports.ImportLease;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.ImportTakenOver;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.routing.knowledge.Knowledge;

/**
 * Takes in an import chunk by chunk. Leads and the statuses of their rows are written in one transaction, so that a node
 * that dies neither loses a row nor takes it in twice. A chunk that cannot go in as a whole goes in row by row, and only the
 * row at fault stays out.
 */
@ApplicationScoped
public class ImportChunks {
    /** How long a node is believed to be at work when nothing is heard of it; a chunk takes a small part of that. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String OUR_FAULT = "Something about this row went wrong on our side";
    private static final Logger LOG = Logger.getLogger(ImportChunks.class.getName());

    @Inject
    private Once once;

    @Inject
    private LeadImports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private RowDesk desk;

    @Inject
    private Knowledge knowledge;

    /**
     * Takes in the rows from one line to another that wait.
     *
     * @param imagined keys of the persons whom a dry run has come across; those of these rows are added
     * @throws ImportTakenOver if the lease is lost
     */
    void takeIn(ImportLease lease, int fromLine, int toLine, Set<String> imagined) {
        try {
            imagined.addAll(together(lease, fromLine, toLine, imagined));
        } catch (RuntimeException failed) {
            refuseToBlameRows(failed);
            LOG.log(
                    Level.INFO,
                    failed,
                    () -> "Lines %d to %d of import %d go in one by one."
                            .formatted(fromLine, toLine, lease.importId()));
            for (int line : rows.waitingLines(lease.importId(), fromLine - 1, toLine - fromLine + 1)) {
                if (line <= toLine) {
                    alone(lease, line, imagined);
                }
            }
        }
    }

    private Set<String> together(ImportLease lease, int fromLine, int toLine, Set<String> imagined) {
        return once.run(() -> {
            LeadImport held = imports.hold(lease, LEASE);
            return desk.take(held, rows.waiting(held.id(), fromLine, toLine), imagined);
        });
    }

    private void alone(ImportLease lease, int line, Set<String> imagined) {
        try {
            imagined.addAll(together(lease, line, line, imagined));
        } catch (RuntimeException failed) {
            refuseToBlameRows(failed);
            String incident = UUID.randomUUID().toString();
            LOG.log(
                    Level.SEVERE,
                    failed,
                    () -> "Incident %s: line %d of import %d cannot be taken in."
                            .formatted(incident, line, lease.importId()));
            reject(lease, line, OUR_FAULT + "; quote the incident %s when you report it.".formatted(incident));
        }
    }

    /** Whether a row stays out for no fault of its own. */
    static boolean isOurFault(ImportRow row) {
        return row.status() == ImportRow.Status.REJECTED && row.message().startsWith(OUR_FAULT);
    }

    private void reject(ImportLease lease, int line, String why) {
        once.run(() -> {
            LeadImport held = imports.hold(lease, LEASE);
            rows.waiting(held.id(), line, line).forEach(row -> row.rejected(why));
            return line;
        });
    }

    /** Throws the failure on if no row can be at fault: the job ends, and the import is taken up again later. */
    private void refuseToBlameRows(RuntimeException failed) {
        if (LostRace.isIn(failed) || Throwables.getCausalChain(failed).stream().anyMatch(ImportChunks::isOurs)) {
            throw failed;
        }
        // Fails as well if it is what routing knows that cannot be read.
        knowledge.current();
    }

    /** Another node is at work, or the database has a trouble that is not about what was written. */
    private static boolean isOurs(Throwable cause) {
        return cause instanceof ImportTakenOver
                || (cause instanceof SQLException sql
                        && !String.valueOf(sql.getSQLState()).matches("2[23].*"));
    }
}
