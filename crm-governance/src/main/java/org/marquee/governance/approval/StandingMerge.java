package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;

/**
 * Merges two accounts that both stand, because they turned out to be one company. It leaves the same record as a merger
 * that settles a review, and is undone like that.
 */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class StandingMerge {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountReviews reviews;

    @Inject
    private AccountMerging merging;

    @Inject
    private AccountDecisions decisions;

    @Inject
    private MergeObstacles obstacles;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** An account as somebody saw it who decides. */
    public record Seen(long id, long version) {}

    /**
     * Merges the one into the other; one that waits for review is decided on thereby.
     *
     * @param reason may be null
     * @throws StaleVersion if either was changed since it was seen
     * @throws Conflict if something stands in the way; the sentence says what
     */
    public void merge(Seen loser, Seen survivor, String reason, Caller caller) {
        announcements.holdOthers();
        accounts.lockInOrder(List.of(loser.id(), survivor.id()));
        Account going = unchanged(loser, caller);
        Account staying = unchanged(survivor, caller);
        obstacles.between(going, staying, caller).ifPresent(obstacle -> {
            throw new Conflict(obstacle);
        });
        if (going.reviewStatus() == ReviewStatus.PENDING) {
            decisions.decide(
                    going.id(), new Verdict(ReviewDecision.MERGE, reason, staying.id(), loser.version()), caller);
            return;
        }
        merging.mergeStanding(going, staying, reason, caller);
        Passage passage = new Passage(going.ownerId(), going.ownerId(), null);
        reviews.add(
                new AccountReview(going.id(), ReviewDecision.MERGE, reason, passage, caller.userId(), clock.instant()));
        audit.record(
                caller.userId(),
                "ACCOUNT",
                going.id(),
                ReviewStatus.MERGED.name(),
                reason == null ? "Into %s.".formatted(staying.name()) : reason);
        accounts.flush();
    }

    private Account unchanged(Seen seen, Caller caller) {
        Account account = accounts.get(seen.id(), caller);
        if (account.version() != seen.version()) {
            throw new StaleVersion("account", seen.version(), account.version());
        }
        return account;
    }
}
