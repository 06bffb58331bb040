package org.marquee.governance.duplicate;

import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.ReviewStatus;

/**
 * One of two accounts that resemble each other.
 *
 * @param rootId the account at the top of its hierarchy; its own id if it hangs under nothing
 */
public record PairSide(long id, boolean holding, AccountProfile profile, ReviewStatus reviewStatus, long rootId) {
    public static PairSide of(Account account, long rootId) {
        return new PairSide(account.id(), account.isHolding(), account.profile(), account.reviewStatus(), rootId);
    }

    String name() {
        return profile.name();
    }
}
