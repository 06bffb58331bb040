package org.marquee.governance.review;

import java.util.Optional;
import org.marquee.domain.alias.WebDomain;

/**
 * A web address holds a domain.
 *
 * <p>Found: {@code quellwerk}, {@code http://}, {@code see brochure}. Not found: {@code https://www.quellwerk.de/en}.
 */
final class WebAddressMalformed implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        String website = subject.profile().website();
        return website != null && WebDomain.find(website).isEmpty()
                ? found("website", "\"%s\" is no web address.".formatted(website))
                : Optional.empty();
    }
}
