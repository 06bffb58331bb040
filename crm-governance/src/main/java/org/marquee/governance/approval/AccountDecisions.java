package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReview.Passage;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.Handover;

/** Operations decide on accounts that wait: one decision each, one decider at a time, nobody on his own. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class AccountDecisions {
    @Inject
    private Accounts accounts;

    @Inject
    private Contacts contacts;

    @Inject
    private AccountReviews reviews;

    @Inject
    private AccountMerging merging;

    @Inject
    private Handover handover;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Carries the decision out. Approving lets the open leads of the company follow in the same transaction.
     *
     * @throws Denied if the account is the caller's own
     * @throws StaleVersion if it was changed since he saw it
     * @throws Conflict if it was decided already, or the decision cannot be carried out as things stand
     */
    public Account decide(long id, Verdict verdict, Caller caller) {
        announcements.holdOthers();
        accounts.lockInOrder(
                Stream.of(id, verdict.mergeInto()).filter(Objects::nonNull).toList());
        Account account = accounts.get(id, caller);
        if (account.reviewStatus() == ReviewStatus.PENDING && account.version() != verdict.version()) {
            throw new StaleVersion("account", verdict.version(), account.version());
        }
        Instant now = clock.instant();
        long formerOwner = account.ownerId();
        Instant formerDue = account.reviewDueAt();
        carryOut(account, verdict, caller);
        Passage passage = new Passage(formerOwner, account.ownerId(), formerDue);
        reviews.add(new AccountReview(id, verdict.decision(), verdict.reason(), passage, caller.userId(), now));
        String detail = verdict.reason() == null ? account.name() : verdict.reason();
        audit.record(caller.userId(), "ACCOUNT", id, account.reviewStatus().name(), detail);
        announcements.tell(
                "account.decided",
                Map.of("accountId", id, "decision", verdict.decision().name(), "toUserId", account.createdBy()));
        accounts.flush();
        return account;
    }

    private void carryOut(Account account, Verdict verdict, Caller caller) {
        switch (verdict.decision()) {
            case APPROVE -> approve(account, caller);
            case RETURN -> {
                account.returnToCreator(caller.userId(), clock.instant());
                announcements.changed(account, caller);
            }
            case REJECT -> reject(account, caller);
            case MERGE -> merging.merge(account, verdict.mergeInto(), verdict.reason(), caller);
        }
    }

    private void approve(Account account, Caller caller) {
        account.approve(caller.userId(), clock.instant());
        if (account.parentId() != null) {
            Account parent = accounts.get(account.parentId());
            if (!parent.attractsLeads()) {
                throw new Conflict(
                        "%s, above it, is not approved and active; decide on that first.".formatted(parent.name()));
            }
        }
        handover.handToUmbrella(account);
        announcements.approved(account, caller);
    }

    private void reject(Account account, Caller caller) {
        Instant now = clock.instant();
        account.reject(caller.userId(), now);
        long people = contacts.countAt(account.id());
        if (people > 0) {
            throw new Conflict(
                    people == 1
                            ? "1 contact has to be moved first."
                            : "%d contacts have to be moved first.".formatted(people));
        }
        long below = accounts.childrenOf(account.id()).stream()
                .filter(child -> !child.reviewStatus().isGone())
                .count();
        if (below > 0) {
            throw new Conflict(
                    below == 1
                            ? "1 account hangs under it and has to be moved first."
                            : "%d accounts hang under it and have to be moved first.".formatted(below));
        }
        announcements.changed(account, caller);
    }
}
