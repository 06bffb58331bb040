package org.marquee.web.approval;

import java.math.BigDecimal;
import java.util.List;
import org.marquee.domain.account.Clue;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.governance.duplicate.Duplicates;

/** A possible duplicate; {@code evidence} has one sentence for each thing that speaks for or against it. */
public record DuplicateShown(long accountId, String name, BigDecimal probability, List<String> evidence) {
    static List<DuplicateShown> of(Duplicates duplicates) {
        return duplicates.shown().stream().map(DuplicateShown::of).toList();
    }

    private static DuplicateShown of(SimilarAccount similar) {
        return new DuplicateShown(
                similar.accountId(),
                similar.name(),
                similar.probability(),
                similar.evidence().stream().map(Clue::sentence).toList());
    }
}
