package org.marquee.governance.approval;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;

/**
 * What is handed in to open an account.
 *
 * @param kind null stands for an operating unit
 * @param parentId null for a company of its own
 * @param owner a user name; null for the one who falls to it by the rules, and for operations alone to choose
 */
public record NewAccount(AccountKind kind, AccountProfile profile, Long parentId, String owner) {
    public NewAccount {
        kind = kind == null ? AccountKind.OPERATING_UNIT : kind;
    }

    boolean isHolding() {
        return kind == AccountKind.HOLDING;
    }
}
