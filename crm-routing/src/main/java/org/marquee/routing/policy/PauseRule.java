package org.marquee.routing.policy;

import com.google.common.base.Strings;
import java.util.Set;
import org.marquee.domain.territory.TextKey;

/**
 * Leads that wait for now: those that fit every list which is not empty.
 *
 * @param reason why they wait, a sentence for people
 * @param countries ISO two-letter codes or names, kept as codes
 * @param industries compared without case and punctuation
 * @param products compared without case and punctuation
 */
public record PauseRule(String reason, Set<String> countries, Set<String> industries, Set<String> products) {

    /** @throws IllegalArgumentException without a reason, or without any list, since that would pause everything */
    public PauseRule {
        if (Strings.nullToEmpty(reason).isBlank()) {
            throw new IllegalArgumentException("A pause needs a reason.");
        }
        countries = Criteria.countries(countries);
        industries = Criteria.words(industries);
        products = Criteria.words(products);
        if (countries.isEmpty() && industries.isEmpty() && products.isEmpty()) {
            throw new IllegalArgumentException(
                    "A pause names countries, industries or products: \"%s\" names none.".formatted(reason));
        }
    }

    /** Whether the lead waits; what is unknown of a lead fits no list. */
    public boolean holdsBack(RoutingSubject subject) {
        return (countries.isEmpty() || countries.contains(subject.country()))
                && (industries.isEmpty() || TextKey.isAmong(industries, subject.industry()))
                && (products.isEmpty() || TextKey.isAmong(products, subject.product()));
    }
}
