package org.marquee.routing.policy;

import java.util.Optional;
import java.util.Set;
import org.marquee.domain.territory.Countries;
import org.marquee.domain.territory.TextKey;

/**
 * To whom we never sell.
 *
 * @param countries ISO two-letter codes or names, kept as codes
 * @param industries compared without case and punctuation
 * @param minEmployees smaller companies are excluded, or null
 * @param maxEmployees larger companies are excluded, or null
 */
public record NeverSell(Set<String> countries, Set<String> industries, Integer minEmployees, Integer maxEmployees) {

    /** @throws IllegalArgumentException when a country is unknown or the sizes run backwards */
    public NeverSell {
        countries = Criteria.countries(countries);
        industries = Criteria.words(industries);
        if (minEmployees != null && maxEmployees != null && minEmployees > maxEmployees) {
            throw new IllegalArgumentException(
                    "We cannot sell only to companies of at least %d and at most %d employees."
                            .formatted(minEmployees, maxEmployees));
        }
    }

    /** Excludes nobody. */
    public static NeverSell nothing() {
        return new NeverSell(Set.of(), Set.of(), null, null);
    }

    /** Why the lead is excluded, as a sentence; empty when it is not. What is unknown of a lead excludes nothing. */
    public Optional<String> objectionTo(RoutingSubject subject) {
        if (countries.contains(subject.country())) {
            return Optional.of("We never sell to %s.".formatted(Countries.englishName(subject.country())));
        }
        if (TextKey.isAmong(industries, subject.industry())) {
            return Optional.of("We never sell to the industry \"%s\".".formatted(subject.industry()));
        }
        return objectionToSize(subject.employees());
    }

    private Optional<String> objectionToSize(Integer employees) {
        if (employees == null) {
            return Optional.empty();
        }
        if (minEmployees != null && employees < minEmployees) {
            return Optional.of("We sell to companies of at least %d employees; this one has %d."
                    .formatted(minEmployees, employees));
        }
        if (maxEmployees != null && employees > maxEmployees) {
            return Optional.of("We sell to companies of at most %d employees; this one has %d."
                    .formatted(maxEmployees, employees));
        }
        return Optional.empty();
    }
}
