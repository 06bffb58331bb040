package org.marquee.governance.review;

import java.util.Optional;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.territory.Countries;

/**
 * A postal code has the form that its country gives it.
 *
 * <p>Found: {@code 9420} in the United States, {@code D-89073} in Germany. Not found: {@code 94608-1234} in the United
 * States, {@code 89073} in Germany.
 */
final class PostalCodeForm implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        AccountProfile profile = subject.profile();
        return profile.postalCode() == null || PostalCodes.fits(profile.country(), profile.postalCode())
                ? Optional.empty()
                : found(
                        "postalCode",
                        "\"%s\" is no postal code of %s."
                                .formatted(profile.postalCode(), Countries.englishName(profile.country())));
    }
}
