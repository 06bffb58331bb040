package org.marquee.governance.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.approval.AccountFindings;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.governance.duplicate.DuplicateSearch;
import org.marquee.governance.review.Position;
import org.marquee.governance.review.Position.Above;
import org.marquee.governance.review.ReviewSubject;
import org.marquee.governance.review.StandardFinding;
import org.marquee.governance.review.Standards;

/** Checks an account for duplicates and against the standards, and keeps what is found as evidence for the reviewer. */
@ApplicationScoped
public class AccountChecks {
    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private DuplicateSearch duplicates;

    @Inject
    private AccountFindings findings;

    @Inject
    private Clock clock;

    /** Replaces what an earlier check had found. */
    public void run(Account account) {
        Instant now = clock.instant();
        List<AccountFinding> found = new ArrayList<>();
        duplicates
                .find(account.profile(), account.id())
                .forEach(similar -> found.add(AccountFinding.ofDuplicate(account.id(), similar, now)));
        Account parent = account.parentId() == null ? null : accounts.get(account.parentId());
        departures(account.kind(), account.profile(), parent)
                .forEach(finding -> found.add(AccountFinding.ofStandard(
                        account.id(), finding.rule(), finding.field(), finding.sentence(), finding.namedId(), now)));
        findings.replace(account.id(), found);
    }

    /** What departs from the standards, walls left aside; {@code parent} may be null. */
    public List<StandardFinding> departures(AccountKind kind, AccountProfile profile, Account parent) {
        return Standards.check(
                new ReviewSubject(kind, profile, parent == null ? Position.ALONE : positionUnder(parent)));
    }

    private Position positionUnder(Account parent) {
        Account umbrella = parent.umbrellaId() == null ? null : accounts.get(parent.umbrellaId());
        return new Position(
                new Above(parent.id(), parent.name()),
                parent.attractsLeads(),
                umbrella == null ? null : new Above(umbrella.id(), umbrella.name()),
                hierarchy.pathTo(parent).size() + 1);
    }
}
