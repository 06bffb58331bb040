package org.marquee.routing.intake.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marquee.domain.imports.ImportOutcomes;
import org.marquee.domain.imports.ImportRow;
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
import org.marquee.routing.intake.file.RowPerson;

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
    private ImportOutcomes outcomes;

    @Inject
    private ImportViews views;

    /** Newest first. */
    public Slice<ImportShown> list(After after, int limit, Caller caller) {
        Slice<LeadImport> found = imports.list(after, limit, caller);
        return new Slice<>(views.views(found.items(), caller), found.hasMore(), found.total());
    }

    public ImportShown get(long id, Caller caller) {
        return views.views(List.of(imports.get(id, caller)), caller).get(0);
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
        LeadImport of = imports.get(id, caller);
        FileShape shape = shape(of);
        Slice<ImportRow> found = outcomes.list(of, outcome, afterLine, limit, caller);
        Set<Long> seen = outcomes.seen(
                found.items().stream()
                        .map(ImportRow::leadId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                caller);
        return found.map(row -> line(row, of, shape, row.leadId() != null && seen.contains(row.leadId()), caller));
    }

    private static ImportLine line(ImportRow row, LeadImport of, FileShape shape, boolean seen, Caller caller) {
        RowPerson person = RowPerson.of(shape, Cells.of(row));
        if (RejectedRows.isLost(row, of)) {
            return new ImportLine(row.lineNo(), person, RowOutcome.REJECTED, RejectedRows.reason(row), null);
        }
        return new ImportLine(
                row.lineNo(),
                person,
                ImportOutcomes.outcome(row, seen || caller.reach().everything()),
                row.message(),
                seen ? row.leadId() : null);
    }

    private static FileShape shape(LeadImport of) {
        return StoredJson.read(of.header(), FileShape.class);
    }
}
