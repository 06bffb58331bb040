package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.account.SimilarAccount;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.approval.FindingKind;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.governance.duplicate.DuplicateSearch;

/** Puts accounts together with the evidence on them, as a caller may know it. */
@ApplicationScoped
public class Reviews {
    @Inject
    private AccountFindings findings;

    @Inject
    private Accounts accounts;

    @Inject
    private DuplicateSearch duplicates;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    /** In the order given; all must be accounts that the caller sees. */
    List<Reviewed> of(List<Account> accounts, Caller caller) {
        Map<Long, List<AccountFinding>> evidence =
                findings.ofAll(accounts.stream().map(Account::id).toList());
        return accounts.stream()
                .map(account -> of(account, evidence.getOrDefault(account.id(), List.of()), caller))
                .toList();
    }

    private Reviewed of(Account account, List<AccountFinding> evidence, Caller caller) {
        Instant now = clock.instant();
        Optional<DueDate> due = Optional.ofNullable(account.reviewDueAt())
                .filter(dueAt -> account.reviewStatus() == ReviewStatus.PENDING)
                .map(dueAt -> ReviewClock.due(dueAt, now).in(caller.zone()));
        return new Reviewed(
                account,
                ReviewClock.age(account.createdAt(), now),
                due,
                duplicates.show(evidence, caller),
                standards(evidence, caller));
    }

    /** What each of them resembles most, by its id, walls left aside; one that resembles nothing is left out. */
    Map<Long, SimilarAccount> likeliest(List<Account> accounts) {
        return duplicates.likeliest(
                findings.ofAll(accounts.stream().map(Account::id).toList()));
    }

    /** What the creator may be told of the standards that the account departs from. */
    List<AccountFinding> tellable(Reviewed reviewed) {
        return standards(reviewed.standards(), callers.get(reviewed.account().createdBy()));
    }

    /** Without those that tell of an account behind the caller's wall, such as the umbrella above it. */
    private List<AccountFinding> standards(List<AccountFinding> evidence, Caller caller) {
        return evidence.stream()
                .filter(finding -> finding.kind() == FindingKind.STANDARD)
                .filter(finding -> finding.otherAccountId() == null
                        || accounts.find(finding.otherAccountId(), caller).isPresent())
                .toList();
    }
}
