package org.marquee.routing.intake.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.imports.ImportRow.Status;
import org.marquee.domain.imports.ImportRows;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.intake.file.ErrorFile;
import org.marquee.routing.intake.file.FileShape;

/** Writes the rows of an import that did not go in, page by page. */
@ApplicationScoped
public class RejectedRows {
    private static final int PAGE = 1_000;

    @Inject
    private ImportRows rows;

    void write(LeadImport of, OutputStream out) throws IOException {
        Set<Status> lost = of.status() == LeadImport.Status.FAILED
                ? EnumSet.of(Status.REJECTED, Status.WAITING)
                : EnumSet.of(Status.REJECTED);
        try (ErrorFile file = new ErrorFile(out, StoredJson.read(of.header(), FileShape.class))) {
            List<ImportRow> page = rows.having(lost, of.id(), 0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(row -> file.add(row.lineNo(), reason(row), Cells.of(row)));
                page = rows.having(lost, of.id(), page.get(page.size() - 1).lineNo(), PAGE);
            }
        }
    }

    /** Whether the row waits for an import that has been given up. */
    static boolean isLost(ImportRow row, LeadImport of) {
        return row.status() == Status.WAITING && of.status() == LeadImport.Status.FAILED;
    }

    static String reason(ImportRow row) {
        return row.status() == Status.WAITING ? "The import ended before this row." : row.message();
    }
}
