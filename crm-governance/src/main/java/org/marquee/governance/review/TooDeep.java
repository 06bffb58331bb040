package org.marquee.governance.review;

import java.util.Optional;

/**
 * A hierarchy is at most six levels deep, so that people find their way in it.
 *
 * <p>Found: an account on the seventh level. Not found: one on the sixth.
 */
final class TooDeep implements Standard {
    private static final int DEEPEST = 6;

    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return subject.position().level() > DEEPEST
                ? found(
                                "parentId",
                                "It would stand on level %d of its hierarchy; %d is the deepest."
                                        .formatted(subject.position().level(), DEEPEST))
                        .map(finding -> finding.naming(subject.position().parent()))
                : Optional.empty();
    }
}
