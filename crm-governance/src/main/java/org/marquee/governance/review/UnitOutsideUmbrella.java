package org.marquee.governance.review;

import java.util.Optional;

/**
 * What is named like a unit of an umbrella hangs in one.
 *
 * <p>Found: {@code DIS - US - Pixar} under nothing. Not found: {@code DIS - US - Pixar} under DIS; {@code Quellwerk GmbH}
 * under nothing.
 */
final class UnitOutsideUmbrella implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        if (!subject.hasCompanyName()) {
            return Optional.empty();
        }
        return UnitName.parse(subject.name())
                .flatMap(name -> found(
                        "parentId",
                        "It is named like a unit of %s but hangs in no umbrella.".formatted(name.umbrella())));
    }
}
