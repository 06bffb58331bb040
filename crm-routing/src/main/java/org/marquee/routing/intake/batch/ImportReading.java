package org.marquee.routing.intake.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.file.FileShape;
import org.marquee.routing.intake.file.RecognisedColumn;

/** Shows imports to people: each to who made it, and all to operations. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class ImportReading {
    private static final int SAMPLES = 3;

    @Inject
    private LeadImports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private ImportLines lines;

    @Inject
    private ImportViews views;

    @Inject
    private AuditTrail audit;

    /** Newest first, what went in after a dry run together with that. */
    public Slice<ImportedFile> list(After after, int limit, Caller caller) {
        Slice<LeadImport> found = imports.list(after, limit, caller);
        List<ImportShown> files = views.views(found.items(), caller);
        List<LeadImport> went = imports.byIds(
                files.stream().map(ImportShown::runId).filter(Objects::nonNull).toList());
        Map<Long, ImportShown> runs =
                views.views(went, caller).stream().collect(Collectors.toMap(ImportShown::id, run -> run));
        return new Slice<>(
                files.stream()
                        .map(file -> new ImportedFile(file, file.runId() == null ? null : runs.get(file.runId())))
                        .toList(),
                found.hasMore(),
                found.total());
    }

    public ImportShown get(long id, Caller caller) {
        return views.views(List.of(imports.get(id, caller)), caller).get(0);
    }

    /** What the file was called that the caller threw away, or anybody if he is of operations; else empty. */
    public Optional<String> discarded(long id, Caller caller) {
        return audit.of("IMPORT", id).stream()
                .filter(entry -> entry.action().equals("DISCARDED"))
                .filter(entry -> caller.isOps() || Objects.equals(entry.userId(), caller.userId()))
                .map(AuditEntry::detail)
                .findFirst();
    }

    /** In the order of the file, with what stands in the first rows. */
    public List<ImportColumn> columns(long id, Caller caller) {
        FileShape shape = shape(imports.get(id, caller));
        List<List<String>> first =
                rows.first(id, SAMPLES).stream().map(Cells::of).toList();
        List<RecognisedColumn> columns = RecognisedColumn.of(shape);
        return IntStream.range(0, columns.size())
                .mapToObj(column -> new ImportColumn(
                        columns.get(column),
                        first.stream()
                                .filter(cells -> column < cells.size())
                                .map(cells -> cells.get(column))
                                .toList()))
                .toList();
    }

    /** In the order of the file, behind a line and not counted; {@code outcome} may be null for all. */
    public Slice<ImportLine> lines(long id, RowOutcome outcome, int afterLine, int limit, Caller caller) {
        return lines.list(imports.get(id, caller), outcome, afterLine, limit, caller);
    }

    private static FileShape shape(LeadImport of) {
        return StoredJson.read(of.header(), FileShape.class);
    }
}
