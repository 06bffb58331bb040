package org.marquee.domain.imports;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.marquee.domain.lead.Disposition;

/** What became of a row, as people count it: where its lead went, or why there is none. */
public enum RowOutcome {
    CONTACT(Disposition.CONVERTED),
    ASSIGNED(Disposition.ASSIGNED, Disposition.NEW),
    IN_REVIEW(Disposition.IN_REVIEW),
    HELD(Disposition.HELD),
    SET_ASIDE(Disposition.EXCLUDED, Disposition.PAUSED, Disposition.COMPETITOR, Disposition.SPAM),
    DUPLICATE,
    REJECTED,
    WAITING;

    private final ImmutableSet<Disposition> dispositions;

    RowOutcome(Disposition... dispositions) {
        this.dispositions = ImmutableSet.copyOf(dispositions);
    }

    /** Of a row that made a lead. */
    public static RowOutcome of(Disposition disposition) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.dispositions.contains(disposition))
                .findFirst()
                .orElse(ASSIGNED);
    }

    /** Empty for a row that made no lead. */
    ImmutableSet<Disposition> dispositions() {
        return dispositions;
    }
}
