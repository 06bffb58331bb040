package org.marquee.governance.review;

import java.util.Optional;

/**
 * An account hangs under one that is approved and active.
 *
 * <p>Found: a unit under an account that waits for review, or was merged. Not found: a unit under an approved, active
 * account; an account under nothing.
 */
final class ParentUnfit implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        Position position = subject.position();
        return position.parentIsFit()
                ? Optional.empty()
                : found(
                                "parentId",
                                "%s, above it, is not approved and active."
                                        .formatted(position.parent().name()))
                        .map(finding -> finding.naming(position.parent()));
    }
}
