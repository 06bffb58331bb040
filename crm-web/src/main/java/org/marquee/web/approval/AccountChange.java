package org.marquee.web.approval;

import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.governance.approval.AccountPatch;

/** What is to be changed of an account: a field that is left out stays, an empty text clears it. */
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
    AccountPatch toPatch() {
        return new AccountPatch(
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
                employees,
                owner,
                reviewStatus);
    }
}
