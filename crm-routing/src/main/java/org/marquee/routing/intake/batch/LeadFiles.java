package org.marquee.routing.intake.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.idempotency.RequestKey;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Files of leads: hand in, follow, get back what did not go in. Each import is for who made it and for operations. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.INTAKE
})
public class LeadFiles {
    @Inject
    private Once once;

    @Inject
    private FileKeeper keeper;

    @Inject
    private DryRuns dryRuns;

    @Inject
    private ImportStarter starter;

    @Inject
    private LeadImports imports;

    @Inject
    private RejectedRows rejected;

    /**
     * Keeps every row of the file; when this returns, they are on disk, and the import goes on by itself.
     *
     * @param file is not needed any more afterwards
     * @param key null for a caller who gave none
     * @return the import's id
     * @throws Invalid with a sentence if this is no file of leads; nothing is kept then
     */
    public long handIn(Path file, String fileName, boolean dryRun, Caller caller, RequestKey key) {
        long id = once.run(key, Long.class, () -> keeper.keep(file, fileName, dryRun, caller.userId()));
        starter.start(id);
        return id;
    }

    /**
     * Keeps every row of the file for a dry run that begins once its columns are settled.
     *
     * @return the import's id
     * @throws Invalid with a sentence if this is no file of rows; nothing is kept then
     */
    public long receive(Path file, String fileName, Caller caller, RequestKey key) {
        return once.run(key, Long.class, () -> keeper.keepUnsettled(file, fileName, caller.userId()));
    }

    /**
     * Settles what the columns hold and begins the dry run.
     *
     * @param fields of the columns in their order; null or blank for one that is passed over
     * @throws Invalid if no row could make a lead
     * @throws Conflict if the dry run has begun already
     */
    public void tryOut(long id, List<String> fields, Caller caller) {
        once.run(() -> {
            keeper.settle(imports.get(id, caller), fields);
            return id;
        });
        starter.start(id);
    }

    /**
     * Hands in for good what went through a dry run: the rows that it kept, with what it rejected still rejected.
     *
     * @return the id of the import that goes on by itself
     * @throws Conflict if the dry run has not come to its end, or its file went in already
     */
    public long run(long dryRunId, Caller caller) {
        long id = once.run(() -> keeper.keepForGood(imports.hold(dryRunId, caller), caller.userId()));
        starter.start(id);
        return id;
    }

    /**
     * Goes back from a dry run to its columns, as they were chosen.
     *
     * @throws Conflict if the dry run has not come to its end, or its file went in
     */
    public void reopen(long dryRunId, Caller caller) {
        once.run(() -> {
            dryRuns.reopen(imports.hold(dryRunId, caller), caller.userId());
            return dryRunId;
        });
    }

    /**
     * Throws away a file that was only tried, or not even that.
     *
     * @throws Conflict if it is being looked at, or went in
     */
    public void discard(long dryRunId, Caller caller) {
        once.run(() -> {
            dryRuns.discard(imports.hold(dryRunId, caller), caller.userId());
            return dryRunId;
        });
    }

    public ImportReport report(long id, Caller caller) {
        return ImportReports.of(imports.get(id, caller), imports, caller);
    }

    /** The rows that did not go in, as a CSV file that can be handed in again. */
    public void writeRejected(long id, Caller caller, OutputStream out) throws IOException {
        rejected.write(imports.get(id, caller), out);
    }
}
