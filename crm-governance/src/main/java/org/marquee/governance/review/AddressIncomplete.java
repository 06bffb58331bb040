package org.marquee.governance.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.account.AccountProfile;

/**
 * An operating unit has a country and a city, and a postal code where its country writes one.
 *
 * <p>Found: a company in {@code Ulm, DE} without a postal code. Not found: {@code 89073 Ulm, DE}; a company in Hong Kong
 * without a postal code.
 */
final class AddressIncomplete implements Standard {
    @Override
    public Optional<StandardFinding> check(ReviewSubject subject) {
        if (subject.isHolding()) {
            return Optional.empty();
        }
        List<String> missing = missing(subject.profile());
        return missing.isEmpty()
                ? Optional.empty()
                : found(
                        fieldOf(missing.get(0)),
                        "The address lacks its %s.".formatted(String.join(" and its ", missing)));
    }

    private static List<String> missing(AccountProfile profile) {
        List<String> missing = new ArrayList<>();
        if (profile.country() == null) {
            missing.add("country");
        }
        if (profile.city() == null) {
            missing.add("city");
        }
        if (profile.postalCode() == null && PostalCodes.areWrittenIn(profile.country())) {
            missing.add("postal code");
        }
        return missing;
    }

    private static String fieldOf(String words) {
        return words.equals("postal code") ? "postalCode" : words;
    }
}
