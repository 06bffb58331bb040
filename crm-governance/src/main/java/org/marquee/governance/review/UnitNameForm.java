package org.marquee.governance.review;

import java.util.Optional;

/**
 * A unit in an umbrella is named {@code TICKER - COUNTRY - Unit}, with the ticker of its own umbrella.
 *
 * <p>Found: {@code Pixar} under DIS, {@code MSFT - US - Pixar} under DIS. Not found: {@code DIS - US - Pixar} under DIS; a
 * company outside the umbrellas.
 */
final class UnitNameForm implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        Position.Above umbrella = subject.position().umbrella();
        if (subject.isHolding() || umbrella == null) {
            return Optional.empty();
        }
        boolean fits = UnitName.parse(subject.name())
                .filter(name -> name.umbrella().equals(umbrella.name()))
                .isPresent();
        return fits
                ? Optional.empty()
                : found("name", "Under %1$s the name reads \"%1$s - COUNTRY - Unit\".".formatted(umbrella.name()))
                        .map(finding -> finding.naming(umbrella));
    }
}
