package org.marquee.governance.review;

import java.util.List;
import java.util.Optional;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.territory.PostalAddress;

/**
 * In the United States, state and ZIP code agree, and both exist.
 *
 * <p>Found: {@code 94608} with the state {@code OH}. Not found: {@code 94608} with {@code CA}; any other country.
 */
final class AddressContradictsItself implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        AccountProfile profile = subject.profile();
        if (!"US".equals(profile.country())
                || (profile.postalCode() != null && !PostalCodes.fits("US", profile.postalCode()))) {
            return Optional.empty();
        }
        List<String> notes = new PostalAddress(
                        profile.street(), profile.city(), profile.state(), profile.postalCode(), profile.country())
                .located()
                .notes();
        return notes.isEmpty()
                ? Optional.empty()
                : found("state", "The address contradicts itself: %s.".formatted(String.join("; ", notes)));
    }
}
