package org.marquee.domain.account;

/** What the account is to us. */
public enum AccountType {
    CUSTOMER,
    PROSPECT,
    TARGET,
    PARTNER,
    COMPETITOR,
    INTERNAL
}
