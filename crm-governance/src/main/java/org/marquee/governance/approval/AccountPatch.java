package org.marquee.governance.approval;

import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.ReviewStatus;

/**
 * What is to be changed of an account: null leaves a field as it is, an empty text clears it.
 *
 * @param owner a user name
 * @param reviewStatus PENDING hands a returned account in again; nothing else is possible
 */
public record AccountPatch(
        String name,
        AccountType type,
        String website,
        String phone,
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        String industry,
        Integer employees,
        String owner,
        ReviewStatus reviewStatus) {
    AccountProfile appliedTo(AccountProfile known) {
        return new AccountProfile(
                first(name, known.name()),
                first(type, known.type()),
                first(website, known.website()),
                first(phone, known.phone()),
                first(street, known.street()),
                first(city, known.city()),
                first(state, known.state()),
                first(postalCode, known.postalCode()),
                first(country, known.country()),
                first(industry, known.industry()),
                first(employees, known.employees()));
    }

    private static <T> T first(T changed, T known) {
        return changed != null ? changed : known;
    }
}
