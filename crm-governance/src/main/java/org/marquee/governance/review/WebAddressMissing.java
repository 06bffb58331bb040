package org.marquee.governance.review;

import java.util.Optional;

/**
 * A company outside the umbrellas has a web address, since its domain tells who belongs to it.
 *
 * <p>Found: {@code Quellwerk GmbH} without a web address. Not found: {@code Quellwerk GmbH} with {@code quellwerk.de}; a
 * unit of an umbrella, whose domains stand in the alias table.
 */
final class WebAddressMissing implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return subject.hasCompanyName() && subject.profile().website() == null
                ? found("website", "There is no web address; its domain would tell who belongs to the company.")
                : Optional.empty();
    }
}
