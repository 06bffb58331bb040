package org.marquee.governance.review;

import java.util.Optional;

/** One rule that accounts have to meet. */
interface Standard {
    /** Empty if the account meets the rule, or the rule does not apply to it. */
    Optional<StandardFinding> check(ReviewSubject subject);

    /** A finding under the rule's own name, which is that of its class. */
    default Optional<StandardFinding> found(String field, String sentence) {
        return Optional.of(new StandardFinding(getClass().getSimpleName(), field, sentence, null));
    }
}
