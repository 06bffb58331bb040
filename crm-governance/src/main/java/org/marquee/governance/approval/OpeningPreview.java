package org.marquee.governance.approval;

import java.util.List;
import org.marquee.governance.duplicate.Duplicates;
import org.marquee.governance.review.StandardFinding;

/**
 * What is known of a new account before it is opened.
 *
 * @param standards what departs from the standards, as far as the caller may know of it
 */
public record OpeningPreview(Duplicates duplicates, List<StandardFinding> standards) {
    public OpeningPreview {
        standards = List.copyOf(standards);
    }
}
