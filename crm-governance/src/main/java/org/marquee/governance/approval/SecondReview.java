package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ProfileChange;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.wall.Caller;

/** Has operations approve an account again when others change what it is recognised by. */
@ApplicationScoped
public class SecondReview {
    private static final String ACCOUNT = "ACCOUNT";
    private static final String BEGUN = "REVIEWED_AGAIN";

    @Inject
    private Accounts accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What of the changes to an approved account operations have to approve; empty if nothing.
     *
     * @throws Denied if a whole umbrella rests on the account, which never waits
     */
    List<ProfileChange> reasons(Account account, AccountProfile after, Caller caller) {
        if (caller.isOps() || account.reviewStatus() != ReviewStatus.APPROVED) {
            return List.of();
        }
        List<ProfileChange> reasons = after.changesSince(account.profile()).stream()
                .filter(ProfileChange::isOfRecognition)
                .toList();
        if (!reasons.isEmpty() && (account.isHolding() || isCorporateUnit(account))) {
            throw new Denied("A whole umbrella rests on %s; only operations change what it is recognised by."
                    .formatted(account.name()));
        }
        return reasons;
    }

    private boolean isCorporateUnit(Account account) {
        return account.umbrellaId() != null
                && account.id().equals(accounts.get(account.umbrellaId()).corporateUnitId());
    }

    void begin(Account account, Caller caller) {
        Instant now = clock.instant();
        account.reviewAgain(now, ReviewClock.dueFrom(now));
        audit.record(caller.userId(), ACCOUNT, account.id(), BEGUN, "What it is recognised by changed.");
    }

    /** Those of the waiting accounts that were approved once, by their ids. */
    Set<Long> among(List<Account> waiting) {
        return audit.everDone(ACCOUNT, waiting.stream().map(Account::id).toList(), BEGUN);
    }

    /** What was changed of a waiting account since it was approved, oldest first; empty if it never was. */
    List<AuditEntry> changes(Account account) {
        List<AuditEntry> changes = new ArrayList<>();
        for (AuditEntry entry : audit.of(ACCOUNT, account.id())) {
            if (entry.action().equals(BEGUN)) {
                return account.reviewStatus().isOpen() ? changes : List.of();
            }
            if (entry.action().equals("EDITED")) {
                changes.add(0, entry);
            }
        }
        return List.of();
    }
}
