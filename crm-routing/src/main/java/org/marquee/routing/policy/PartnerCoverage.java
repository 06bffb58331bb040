package org.marquee.routing.policy;

import com.google.common.base.Strings;
import java.util.Set;
import org.marquee.domain.territory.TextKey;

/**
 * What a distributor's agreement covers.
 *
 * @param partnerId the partner
 * @param name of the partner
 * @param userId the partner's person who takes the leads
 * @param countries ISO two-letter codes or names, kept as codes
 * @param industries only these, compared without case and punctuation; empty for all
 */
public record PartnerCoverage(long partnerId, String name, long userId, Set<String> countries, Set<String> industries) {

    /** @throws IllegalArgumentException without a name, or when a country is unknown */
    public PartnerCoverage {
        if (Strings.nullToEmpty(name).isBlank()) {
            throw new IllegalArgumentException("A partner needs a name.");
        }
        countries = Criteria.countries(countries);
        industries = Criteria.words(industries);
    }

    /** Whether the agreement covers the lead. */
    public boolean covers(RoutingSubject subject) {
        return countries.contains(subject.country())
                && (industries.isEmpty() || TextKey.isAmong(industries, subject.industry()));
    }

    /** Whether the agreement is limited to industries, and so meant more closely. */
    public boolean isForIndustries() {
        return !industries.isEmpty();
    }
}
