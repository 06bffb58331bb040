package org.marquee.governance.review;

import java.util.Optional;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;

/**
 * A web address is the company's own.
 *
 * <p>Found: {@code gmail.com}, {@code facebook.com/quellwerk}, {@code quellwerk.wixsite.com}. Not found: {@code
 * quellwerk.de}.
 */
final class WebAddressShared implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        return WebDomain.find(subject.profile().website())
                .filter(SharedHosts::contains)
                .flatMap(host -> found(
                        "website",
                        "%s belongs to a provider, so it tells nothing of the company.".formatted(host.value())));
    }
}
