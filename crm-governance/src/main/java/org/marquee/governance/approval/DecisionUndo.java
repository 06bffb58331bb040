package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.Handover;

/**
 * Takes the last decision on an account back, whichever it was: the account waits again with its former clock and its
 * former owner, and leads that an approval drew go back. Only as long as nothing later rests on the decision.
 */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class DecisionUndo {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountReviews reviews;

    @Inject
    private AccountMerges merges;

    @Inject
    private MergeUndo mergeUndo;

    @Inject
    private WorkOnApproval work;

    @Inject
    private AliasConflicts conflicts;

    @Inject
    private Handover handover;

    @Inject
    private Users users;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Answers with the account, which waits again.
     *
     * @throws NotFound if there is no such decision
     * @throws Invalid without a reason
     * @throws Denied if the account is the caller's own
     * @throws Conflict if it was taken back before, is not the last one, or something rests on it; the sentence says what
     */
    public Account undo(long reviewId, String reason, Caller caller) {
        String why = Reason.required("reason", reason, "Say why the decision is taken back.")
                .text();
        announcements.holdOthers();
        AccountReview review = reviews.get(reviewId);
        if (review.decision() == ReviewDecision.MERGE) {
            return mergeUndo.undo(mergerOf(review), why, caller);
        }
        accounts.lockInOrder(List.of(review.accountId()));
        Account account = accounts.get(review.accountId(), caller);
        takeBack(review, account, why, caller);
        audit.record(
                caller.userId(),
                "ACCOUNT",
                account.id(),
                "DECISION_UNDONE",
                Reason.cut("%s: %s".formatted(review.decision(), why)));
        announcements.tell(
                "account.undecided",
                Map.of(
                        "accountId",
                        account.id(),
                        "decision",
                        review.decision().name(),
                        "toUserId",
                        account.createdBy()));
        accounts.flush();
        return account;
    }

    /** A merger that was taken back and made anew is another one. */
    private long mergerOf(AccountReview review) {
        if (review.isUndone()) {
            throw new Conflict("This decision was taken back already.");
        }
        if (reviews.lastOf(review.accountId())
                .filter(last -> isLater(last, review))
                .isPresent()) {
            throw new Conflict("The account was decided on again since.");
        }
        return merges.currentOf(review.accountId())
                .orElseThrow(() -> new Conflict("This decision was taken back already."))
                .id();
    }

    private void takeBack(AccountReview review, Account account, String why, Caller caller) {
        review.undo(caller.userId(), why, clock.instant());
        if (reviews.lastOf(account.id()).filter(last -> isLater(last, review)).isPresent()) {
            throw new Conflict("%s was decided on again since.".formatted(account.name()));
        }
        Passage passage = review.passage()
                .orElseThrow(() -> new Conflict("What this decision changed was not kept yet when it was made."));
        account.takeBack(review.decision().outcome(), caller.userId(), clock.instant(), passage.formerDueAt());
        if (review.decision() == ReviewDecision.APPROVE) {
            work.refuse(review, passage, account);
            refuseGone(account, passage.formerOwnerId());
            handover.handOver(account, passage.formerOwnerId());
            announcements.approvalTakenBack(account, review.decidedAt(), caller);
            return;
        }
        refuseLostPlace(account);
        conflicts.refuseAll(List.of(account), account.umbrellaId(), caller);
        announcements.changed(account, caller);
    }

    private void refuseGone(Account account, long formerOwnerId) {
        boolean changes = account.ownerId() != formerOwnerId;
        users.find(formerOwnerId).filter(owner -> changes && !owner.isActive()).ifPresent(gone -> {
            throw new Conflict(
                    "%s, whose it was, does not work here any more; give the account to somebody else instead."
                            .formatted(gone.name()));
        });
    }

    private static boolean isLater(AccountReview other, AccountReview review) {
        int order = other.decidedAt().compareTo(review.decidedAt());
        return order > 0 || (order == 0 && other.id() > review.id());
    }

    /** While it was rejected, what stands above it may have gone. */
    private void refuseLostPlace(Account account) {
        if (account.parentId() == null) {
            return;
        }
        Account parent = accounts.get(account.parentId());
        if (parent.reviewStatus().isGone()) {
            throw new Conflict("%s, above it, is %s since."
                    .formatted(parent.name(), parent.reviewStatus().inWords()));
        }
    }
}
