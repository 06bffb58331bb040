package org.marquee.web.review;

import java.util.List;
import org.marquee.routing.matching.Evidence;

/** What is said of every account that was weighed tells none from the others; it is said once, beside what was typed. */
final class SharedEvidence {
    private SharedEvidence() {}

    /** Empty unless several accounts were weighed. */
    static List<Evidence> of(List<ReviewColumn> columns) {
        List<ReviewColumn> weighed =
                columns.stream().filter(column -> !column.evidence().isEmpty()).toList();
        return weighed.size() < 2
                ? List.of()
                : weighed.get(0).evidence().stream()
                        .filter(piece -> weighed.stream().allMatch(column -> column.says(piece)))
                        .toList();
    }
}
