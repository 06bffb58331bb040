package org.marquee.web.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.routing.intake.batch.ImportShown;

/**
 * How many rows came to something.
 *
 * @param address of the page with these rows
 */
public record ImportFigure(RowOutcome outcome, long count, String address) {
    /** What occurs, and always what was rejected, since everybody looks for that. */
    static List<ImportFigure> of(ImportShown shown) {
        return Arrays.stream(RowOutcome.values())
                .filter(outcome -> outcome != RowOutcome.WAITING)
                .filter(outcome -> outcome == RowOutcome.REJECTED || shown.count(outcome) > 0)
                .map(outcome -> new ImportFigure(
                        outcome,
                        shown.count(outcome),
                        "/imports/import.xhtml?id=%d&show=%s#rows".formatted(shown.id(), outcome)))
                .toList();
    }

    /** As "10,000". */
    public String number() {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
