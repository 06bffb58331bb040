package org.marquee.web.approval;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.territory.Countries;
import org.marquee.governance.approval.NewAccount;

/** A new account as it is handed in; {@code owner} is a user name. */
public record AccountRequest(
        String name,
        Long parentId,
        AccountKind kind,
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
        String owner) {
    public NewAccount toNewAccount() {
        return new NewAccount(kind, profile(), parentId, owner);
    }

    private AccountProfile profile() {
        return new AccountProfile(
                name, type, website, phone, street, city, state, postalCode, iso2(country), industry, employees);
    }

    /** A country may be written in words; what is no country stays as it is and is refused. */
    static String iso2(String country) {
        return country == null || country.isBlank()
                ? country
                : Countries.iso2(country).orElse(country);
    }
}
