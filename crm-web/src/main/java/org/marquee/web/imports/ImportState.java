package org.marquee.web.imports;

import org.marquee.domain.imports.LeadImport;
import org.marquee.routing.intake.batch.ImportShown;

/** How a file stands, as people say it. */
public enum ImportState {
    COLUMNS,
    LOOKED_AT,
    TRIED_OUT,
    GOES_IN,
    IMPORTED,
    GIVEN_UP;

    static ImportState of(ImportShown shown) {
        if (shown.status() == LeadImport.Status.UNSETTLED) {
            return COLUMNS;
        }
        if (shown.status() == LeadImport.Status.FAILED) {
            return GIVEN_UP;
        }
        if (shown.dryRun()) {
            return shown.goesOn() ? LOOKED_AT : TRIED_OUT;
        }
        return shown.goesOn() ? GOES_IN : IMPORTED;
    }
}
