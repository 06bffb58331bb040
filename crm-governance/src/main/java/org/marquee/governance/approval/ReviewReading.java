package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** How the review of one account stands, for everyone who sees the account; its creator reads here what to mend. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ReviewReading {
    @Inject
    private Accounts accounts;

    @Inject
    private Reviews reviews;

    @Inject
    private AccountReviews decisions;

    @Inject
    private AccountMerges merges;

    @Inject
    private SecondReview secondReview;

    /**
     * The account with the evidence on it, whether it still waits or not.
     *
     * @throws NotFound if the caller does not see the account
     */
    public Reviewed get(long accountId, Caller caller) {
        return reviews.of(List.of(accounts.get(accountId, caller)), caller).get(0);
    }

    /** The possible duplicates that the caller sees, the most likely first: the other side to compare. */
    public List<Account> others(Reviewed reviewed, Caller caller) {
        return reviewed.duplicates().shown().stream()
                .map(SimilarAccount::accountId)
                .flatMap(id -> accounts.find(id, caller).stream())
                .toList();
    }

    /** Of the standards that it departs from those that its creator may be told, as he reads what it is returned with. */
    public List<AccountFinding> tellable(Reviewed reviewed) {
        return reviews.tellable(reviewed);
    }

    /**
     * What was decided on the account, oldest first.
     *
     * @throws NotFound if the caller does not see the account
     */
    public List<AccountReview> decisions(long accountId, Caller caller) {
        return decisions.of(accounts.get(accountId, caller).id());
    }

    /**
     * What was changed of a waiting account since it was approved, oldest first; empty if it never was.
     *
     * @throws NotFound if the caller does not see the account
     */
    public List<AuditEntry> changes(long accountId, Caller caller) {
        return secondReview.changes(accounts.get(accountId, caller));
    }

    /** The last decision on the account that stands, if the caller made it himself. */
    public Optional<AccountReview> ownLast(long accountId, Caller caller) {
        return accounts.find(accountId, caller)
                .flatMap(account -> decisions.lastOf(account.id()))
                .filter(last -> last.decidedBy() == caller.userId());
    }

    /** The id of the merger by which the account went up in another; empty if it did not, or it was undone. */
    public Optional<Long> mergerOf(long accountId, Caller caller) {
        return accounts.find(accountId, caller)
                .map(Account::id)
                .flatMap(merges::currentOf)
                .map(AccountMerge::id);
    }
}
