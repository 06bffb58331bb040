package org.marquee.governance.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.approval.AccountReviews;
import org.marquee.domain.approval.FindingKind;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.duplicate.DuplicateSearch;

/** What waits for operations, with the evidence on each. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ApprovalQueue {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountFindings findings;

    @Inject
    private AccountReviews reviews;

    @Inject
    private AccountMerges merges;

    @Inject
    private DuplicateSearch duplicates;

    @Inject
    private Clock clock;

    /** The earliest due first; {@code after} is the {@link #place} of the last one before. */
    public Slice<Waiting> waiting(After after, int limit, Caller caller) {
        Slice<Account> found = accounts.waitingForReview(after, limit);
        Map<Long, List<AccountFinding>> evidence =
                findings.ofAll(found.items().stream().map(Account::id).toList());
        return found.map(account -> waiting(account, evidence.getOrDefault(account.id(), List.of()), caller));
    }

    /** Where an account stands in the queue. */
    public static After place(Account account) {
        return new After(account.reviewDueAt().toString(), account.id());
    }

    /**
     * One account with its evidence, whether it still waits or not.
     *
     * @throws NotFound if there is no such account
     */
    public Waiting get(long accountId, Caller caller) {
        Account account = accounts.get(accountId, caller);
        return waiting(account, findings.of(accountId), caller);
    }

    /** What was decided on the account before, oldest first. */
    public List<AccountReview> history(long accountId, Caller caller) {
        return reviews.of(accounts.get(accountId, caller).id());
    }

    /** The id of the merger by which the account went up in another; empty if it did not, or it was undone. */
    public Optional<Long> mergerOf(long accountId) {
        return merges.currentOf(accountId).map(AccountMerge::id);
    }

    private Waiting waiting(Account account, List<AccountFinding> evidence, Caller caller) {
        Instant now = clock.instant();
        Instant dueAt = Objects.requireNonNullElse(account.reviewDueAt(), now);
        DueDate due = ReviewClock.due(dueAt, now).in(caller.zone());
        return new Waiting(
                account,
                ReviewClock.age(account.createdAt(), now),
                due,
                duplicates.show(evidence, caller),
                evidence.stream()
                        .filter(finding -> finding.kind() == FindingKind.STANDARD)
                        .toList());
    }
}
