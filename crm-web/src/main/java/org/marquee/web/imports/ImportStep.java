package org.marquee.web.imports;

import org.marquee.routing.intake.batch.ImportShown;

/** The way of a file, in order. */
public enum ImportStep {
    FILE,
    COLUMNS,
    DRY_RUN,
    RUN,
    RESULT;

    static ImportStep of(ImportShown shown) {
        if (ImportState.of(shown) == ImportState.COLUMNS) {
            return COLUMNS;
        }
        if (shown.dryRun()) {
            return DRY_RUN;
        }
        return shown.goesOn() ? RUN : RESULT;
    }
}
