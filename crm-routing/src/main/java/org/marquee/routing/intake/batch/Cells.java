package org.marquee.routing.intake.batch;

import java.util.List;
import org.marquee.domain.imports.ImportRow;
import org.marquee.domain.text.StoredJson;

/** The cells of a row as they were kept. */
final class Cells {
    private Cells() {}

    static List<String> of(ImportRow row) {
        return List.of(StoredJson.read(row.cells(), String[].class));
    }
}
