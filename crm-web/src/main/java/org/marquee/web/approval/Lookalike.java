package org.marquee.web.approval;

import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.web.account.AccountView;

/**
 * An account that the one under review might be, in full.
 *
 * @param similar how likely that is, and what speaks for it
 * @param unfit why nothing can be merged into it; null if that is possible
 */
public record Lookalike(AccountView account, SimilarAccount similar, String unfit) {
    boolean isHolding() {
        return account.kind() == AccountKind.HOLDING;
    }
}
