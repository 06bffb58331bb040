package org.marquee.governance.review;

import java.util.Optional;

/**
 * A unit lies in the country that its name says.
 *
 * <p>Found: {@code DIS - FR - Pixar} with an address in the United States. Not found: {@code DIS - US - Pixar} with one.
 */
final class UnitNameCountry implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        String country = subject.profile().country();
        if (subject.position().umbrella() == null || country == null) {
            return Optional.empty();
        }
        return UnitName.parse(subject.name())
                .filter(name -> !name.country().equals(country))
                .flatMap(name ->
                        found("country", "The name says %s, the address %s.".formatted(name.country(), country)));
    }
}
