package org.marquee.governance.review;

import java.util.Optional;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.territory.Countries;

/**
 * Where the law has companies carry their legal form in the name, it is kept.
 *
 * <p>Found: {@code Quellwerk} of Germany. Not found: {@code Quellwerk GmbH} of Germany; {@code Pixar} of the United
 * States.
 */
final class LegalFormMissing implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        AccountProfile profile = subject.profile();
        return subject.hasCompanyName()
                        && LegalForms.areCompulsoryIn(profile.country())
                        && !LegalForms.standsIn(profile.name())
                ? found(
                        "name",
                        "The name has no legal form; companies of %s carry it in their name."
                                .formatted(Countries.englishName(profile.country())))
                : Optional.empty();
    }
}
