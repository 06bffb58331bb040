package org.marquee.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.installation.InstallationSteps;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.user.Users;
import org.marquee.governance.approval.ReviewClock;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.ownership.HomeTerritory;

/**
 * Puts accounts into the approval queue that have been waiting for some days, with what the checks find on them. They
 * come after the others, because the checks look for duplicates among what is committed.
 */
@ApplicationScoped
public class PendingStock {
    static final String STEP = "demo-pending";

    private final InstallationSteps steps;
    private final Accounts accounts;
    private final Users users;
    private final HomeTerritory territory;
    private final AccountChecks checks;
    private final ChangeLog changes;
    private final AuditTrail audit;
    private final Clock clock;

    protected PendingStock() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public PendingStock(
            InstallationSteps steps,
            Accounts accounts,
            Users users,
            HomeTerritory territory,
            AccountChecks checks,
            ChangeLog changes,
            AuditTrail audit,
            Clock clock) {
        this.steps = steps;
        this.accounts = accounts;
        this.users = users;
        this.territory = territory;
        this.checks = checks;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All or none; does nothing where it was done before. */
    @Transactional(TxType.REQUIRES_NEW)
    public void putIn() {
        if (steps.isLeft(STEP)) {
            PendingRow.all().forEach(this::putIn);
            steps.finish(STEP);
        }
    }

    private void putIn(PendingRow row) {
        long creator = users.getByUsername(row.creator()).id();
        Instant made = businessDaysAgo(row.businessDaysAgo());
        Account account = new Account(
                AccountKind.OPERATING_UNIT, row.profile(), creator, creator, made, ReviewClock.dueFrom(made));
        account.cover(
                Coverage.TERRITORY,
                territory.find(row.profile()).map(TerritoryEntry::id).orElse(null),
                null);
        accounts.add(account);
        if (!row.umbrella().isEmpty()) {
            account.moveUnder(accounts.findHolding(row.umbrella()).orElseThrow(), made);
        }
        accounts.flush();
        checks.run(account);
        changes.append(Change.Kind.ACCOUNT, account.id());
        audit.record(creator, "ACCOUNT", account.id(), "CREATED", account.name());
    }

    private Instant businessDaysAgo(int days) {
        Instant now = clock.instant();
        return Stream.iterate(now, day -> day.minus(Duration.ofDays(1)))
                .filter(day -> ReviewClock.age(day, now) >= days)
                .findFirst()
                .orElseThrow();
    }
}
