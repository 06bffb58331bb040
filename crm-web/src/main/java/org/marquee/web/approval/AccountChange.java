package org.marquee.web.approval;

import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.governance.approval.AccountPatch;
import org.marquee.web.account.AccountView;

/**
 * What a caller may change of an account; the version may come as If-Match instead.
 *
 * @param owner a user name; left out, like the review status, both stay
 */
public record AccountChange(
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
        ReviewStatus reviewStatus,
        Long version) {
    static AccountChange of(AccountView account) {
        AccountProfile known = account.profile();
        return new AccountChange(
                known.name(),
                known.type(),
                known.website(),
                known.phone(),
                known.street(),
                known.city(),
                known.state(),
                known.postalCode(),
                known.country(),
                known.industry(),
                known.employees(),
                null,
                null,
                null);
    }

    AccountPatch toPatch() {
        AccountProfile profile = new AccountProfile(
                name,
                type,
                website,
                phone,
                street,
                city,
                state,
                postalCode,
                AccountRequest.iso2(country),
                industry,
                employees);
        return new AccountPatch(profile, owner, reviewStatus);
    }
}
