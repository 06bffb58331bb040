package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.file.FileRow;
import org.marquee.routing.intake.file.FileShape;
import org.marquee.routing.intake.file.LeadFile;

/** Keeps a file as an import with its rows, all or nothing, in the transaction that is running. */
@ApplicationScoped
public class FileKeeper {
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_HEADER = 20_000;

    @Inject
    private LeadImports imports;

    @Inject
    private ImportRows rows;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Returns the import's id.
     *
     * @throws Invalid with a sentence if this is no file of leads
     */
    long keep(Path file, String fileName, boolean dryRun, long userId) {
        try (LeadFile leads = LeadFile.open(file)) {
            return keep(leads, made(leads, fileName, dryRun, userId));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps it for a dry run that waits until somebody has settled its columns, whatever they are called. */
    long keepUnsettled(Path file, String fileName, long userId) {
        try (LeadFile leads = LeadFile.openOfAnyColumns(file)) {
            LeadImport made = made(leads, fileName, true, userId);
            made.awaitColumns();
            return keep(leads, made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Settles which field each column holds, in their order.
     *
     * @throws Conflict if that was settled already
     */
    void settle(LeadImport of, List<String> fields) {
        FileShape shape = StoredJson.read(of.header(), FileShape.class).withFields(fields);
        shape.requireEnough();
        String header = StoredJson.write(shape);
        if (header.length() > LONGEST_HEADER) {
            throw new Invalid("columns", "So many columns cannot be chosen by hand; name them in the file.");
        }
        of.settleColumns(header, message(shape.unknown()));
    }

    private LeadImport made(LeadFile leads, String fileName, boolean dryRun, long userId) {
        FileShape shape = leads.shape();
        return new LeadImport(
                fileName, dryRun, StoredJson.write(shape), message(shape.unknown()), userId, clock.instant());
    }

    private long keep(LeadFile leads, LeadImport unkept) throws IOException {
        long id = imports.add(unkept).id();
        int count = keepRows(leads, id);
        if (count == 0) {
            throw new Invalid("file", "There is no row below the header.");
        }
        imports.get(id).holds(count);
        return id;
    }

    /**
     * Keeps the rows of a dry run once more, to go in; what the dry run rejected stays so. The new import belongs to whoever
     * brought the file, also when operations run it. Returns its id.
     *
     * @throws Conflict if the dry run has not come to its end, or its file went in already
     */
    long keepForGood(LeadImport dryRun, long userId) {
        imports.requireNotRun(dryRun);
        long id = imports.add(dryRun.forGood(clock.instant())).id();
        audit.record(userId, "IMPORT", id, "RUN", dryRun.fileName());
        int count = 0;
        int last = 0;
        List<ImportRow> page = page(dryRun, last);
        while (!page.isEmpty()) {
            count += page.size();
            last = page.get(page.size() - 1).lineNo();
            rows.keep(page.stream().map(row -> again(row, id)).toList());
            page = page(dryRun, last);
        }
        imports.get(id).holds(count);
        return id;
    }

    private List<ImportRow> page(LeadImport dryRun, int afterLine) {
        return rows.having(EnumSet.allOf(ImportRow.Status.class), dryRun.id(), afterLine, AT_ONCE);
    }

    private static ImportRow again(ImportRow tried, long importId) {
        ImportRow row = new ImportRow(importId, tried.lineNo(), tried.cells());
        if (tried.status() == ImportRow.Status.REJECTED) {
            row.rejected(tried.message());
        }
        return row;
    }

    private static String message(List<String> unknown) {
        return unknown.isEmpty()
                ? null
                : "%s not known and passed over: %s."
                        .formatted(
                                unknown.size() == 1 ? "One column is" : unknown.size() + " columns are",
                                String.join(", ", unknown));
    }

    private int keepRows(LeadFile leads, long importId) throws IOException {
        int count = 0;
        List<ImportRow> read = new ArrayList<>();
        for (FileRow row = leads.next(); row != null; row = leads.next()) {
            read.add(toRow(row, importId));
            count++;
            if (read.size() == AT_ONCE) {
                rows.keep(read);
                read.clear();
            }
        }
        rows.keep(read);
        return count;
    }

    private static ImportRow toRow(FileRow row, long importId) {
        ImportRow kept = new ImportRow(importId, row.line(), StoredJson.write(row.cells()));
        if (row.flaw() != null) {
            kept.rejected(row.flaw());
        }
        return kept;
    }
}
