package org.marquee.governance.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.HomeTerritory;
import org.marquee.governance.ownership.NewOwner;

/** Opens accounts: usable at once, and either waiting for operations or, if operations opened it, approved. */
@ApplicationScoped
public class AccountOpening {
    @Inject
    private Accounts accounts;

    @Inject
    private NewOwner newOwner;

    @Inject
    private HomeTerritory territory;

    @Inject
    private UmbrellaOpening umbrellas;

    @Inject
    private AccountChecks checks;

    @Inject
    private Announcements announcements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Returns the id of the account. */
    public long open(NewAccount request, Caller caller) {
        announcements.holdOthers();
        if (request.isHolding()) {
            return umbrellas.open(request, chosenOwner(request, caller).orElse(caller.userId()), caller);
        }
        Account parent = request.parentId() == null ? null : accounts.get(request.parentId(), caller);
        Account account = accounts.add(newAccount(request, parent, caller));
        if (parent != null) {
            requireOpen(parent);
            account.moveUnder(parent, clock.instant());
        }
        if (caller.isOps()) {
            account.approveAsOperations();
        }
        accounts.flush();
        checks.run(account);
        audit.record(caller.userId(), "ACCOUNT", account.id(), "CREATED", account.name());
        announce(account, caller);
        return account.id();
    }

    private void announce(Account account, Caller caller) {
        if (caller.isOps()) {
            announcements.approved(account, caller);
        } else {
            announcements.changed(account, caller);
        }
    }

    private Account newAccount(NewAccount request, Account parent, Caller caller) {
        Instant now = clock.instant();
        TerritoryEntry home = parent != null && parent.umbrellaId() != null
                ? null
                : territory.find(request.profile()).orElse(null);
        long owner = chosenOwner(request, caller).orElseGet(() -> owner(parent, home, caller));
        Account account = new Account(
                AccountKind.OPERATING_UNIT, request.profile(), owner, caller.userId(), now, ReviewClock.dueFrom(now));
        account.cover(Coverage.TERRITORY, territoryId(home, caller), null);
        return account;
    }

    /** Whoever opens an account keeps it, but operations open them for others. */
    private static long owner(Account parent, TerritoryEntry home, Caller caller) {
        if (!caller.isOps()) {
            return caller.userId();
        }
        if (parent != null) {
            return parent.ownerId();
        }
        return home == null ? caller.userId() : home.ownerId();
    }

    /** The territory of the address; where none covers it, the creator's own if he has only one. */
    private static Long territoryId(TerritoryEntry home, Caller caller) {
        if (home != null) {
            return home.id();
        }
        return caller.reach().territories().size() == 1
                ? caller.reach().territories().iterator().next()
                : null;
    }

    private Optional<Long> chosenOwner(NewAccount request, Caller caller) {
        if (request.owner() == null || AppUser.canonical(request.owner()).equals(caller.username())) {
            return Optional.empty();
        }
        if (!caller.isOps()) {
            throw new Denied("Only operations open accounts for others.");
        }
        return Optional.of(newOwner.named(request.owner()).id());
    }

    private static void requireOpen(Account parent) {
        if (parent.reviewStatus() != ReviewStatus.APPROVED
                && !parent.reviewStatus().isOpen()) {
            throw new Invalid(
                    "parentId",
                    "%s is %s; nothing can hang there."
                            .formatted(parent.name(), parent.reviewStatus().inWords()));
        }
    }
}
