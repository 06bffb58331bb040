package org.marquee.governance.hierarchy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.notice.Announcements;
import org.marquee.governance.ownership.Handover;
import org.marquee.governance.ownership.HomeTerritory;

/**
 * Hangs a branch somewhere else. Where it changes umbrellas, its accounts go to the new account manager, or back to the
 * territory they lie in; one that waits for review stays with its owner until then and is checked in its new place. Whoever calls has made rival changes
 * wait first.
 */
@ApplicationScoped
public class BranchMove {
    @Inject
    private Accounts accounts;

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private AliasConflicts aliasConflicts;

    @Inject
    private AccountChecks checks;

    @Inject
    private HomeTerritory territory;

    @Inject
    private Handover handover;

    @Inject
    private Announcements announcements;

    @Inject
    private Clock clock;

    /**
     * {@code newParent} null takes the branch out of its hierarchy.
     *
     * @return the accounts of the branch, parents before children
     * @throws Conflict if this would close a circle, or bring a name into a second umbrella
     */
    public List<Account> move(Account top, Account newParent, Caller caller) {
        Long next = newParent == null ? null : newParent.umbrellaId();
        boolean changesUmbrella = !Objects.equals(top.umbrellaId(), next);
        if (changesUmbrella) {
            List<Account> movers = hierarchy.branch(top);
            refuseCorporateUnit(top, movers);
            aliasConflicts.refuseAll(movers, next, caller);
        }
        List<Account> branch = newParent == null ? detach(top) : attach(top, newParent);
        for (Account moved : branch) {
            if (changesUmbrella) {
                settle(moved, next);
                handover.refreshLeads(moved);
            }
            if (moved.reviewStatus().isOpen()) {
                checks.run(moved);
            }
            announce(moved, changesUmbrella || next == null, caller);
        }
        return branch;
    }

    /** In an umbrella, leads look for it and not for a place in it; outside, for the top of the hierarchy. */
    private void announce(Account moved, boolean changesGroup, Caller caller) {
        if (changesGroup) {
            announcements.changed(moved, caller);
        } else {
            announcements.number(moved);
        }
    }

    private void refuseCorporateUnit(Account top, List<Account> movers) {
        if (top.umbrellaId() != null) {
            Long corporate = accounts.get(top.umbrellaId()).corporateUnitId();
            if (movers.stream().anyMatch(account -> account.id().equals(corporate))) {
                throw new Conflict("The corporate unit of an umbrella cannot leave it.");
            }
        }
    }

    private List<Account> attach(Account top, Account newParent) {
        accounts.flush();
        return hierarchy.move(top, newParent, clock.instant());
    }

    private List<Account> detach(Account top) {
        List<Account> branch = hierarchy.branch(top);
        top.detach(null, clock.instant());
        branch.subList(1, branch.size()).forEach(below -> below.joinUmbrella(top));
        return branch;
    }

    private void settle(Account moved, Long umbrellaId) {
        if (umbrellaId != null) {
            if (!moved.reviewStatus().isOpen()) {
                handover.handToUmbrella(moved);
            }
            return;
        }
        TerritoryEntry home = territory.find(moved.profile()).orElse(null);
        moved.cover(Coverage.TERRITORY, home == null ? null : home.id(), moved.partnerId());
        if (home != null) {
            handover.handOver(moved, home.ownerId());
        }
    }
}
