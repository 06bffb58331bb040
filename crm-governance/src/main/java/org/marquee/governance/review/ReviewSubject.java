package org.marquee.governance.review;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;

/** What is checked: an account as it was handed in, and where it hangs. */
public record ReviewSubject(AccountKind kind, AccountProfile profile, Position position) {
    boolean isHolding() {
        return kind == AccountKind.HOLDING;
    }

    /** Whether the name follows the rules of companies, not those of holdings or of units in an umbrella. */
    boolean hasCompanyName() {
        return !isHolding() && position.umbrella() == null;
    }

    String name() {
        return profile.name();
    }
}
