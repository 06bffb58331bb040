package org.marquee.governance.review;

import java.util.Optional;

/**
 * No account hangs below itself.
 *
 * <p>Found: {@code A} under {@code B}, when {@code B} hangs under {@code A}. Not found: {@code A} under {@code B}, when
 * {@code B} is a top.
 */
final class BelowItself implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return subject.position().belowItself()
                ? found(
                        "parentId",
                        "%s lies below this account."
                                .formatted(subject.position().parent()))
                : Optional.empty();
    }
}
