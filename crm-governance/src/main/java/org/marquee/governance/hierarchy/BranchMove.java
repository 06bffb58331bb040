package org.marquee.governance.hierarchy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.hierarchy.Hierarchy;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.alias.AliasConflicts;
import org.marquee.governance.check.AccountChecks;
import org.marquee.governance.hierarchy.BranchPlan.Step;
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
     * What the move brings; nothing is changed. {@code newParent} null takes the branch out of its hierarchy.
     *
     * @throws Conflict if this would close a circle, or bring a name into a second umbrella
     */
    BranchPlan plan(Account top, Account newParent, Caller caller) {
        List<Account> movers = hierarchy.branch(top);
        if (newParent != null) {
            hierarchy.refuseCircle(top, newParent);
        }
        Long next = newParent == null ? null : newParent.umbrellaId();
        boolean changesUmbrella = !Objects.equals(top.umbrellaId(), next);
        if (changesUmbrella) {
            refuseCorporateUnit(top, movers);
            aliasConflicts.refuseAll(movers, next, caller);
        }
        Function<Account, Standing> after = changesUmbrella ? changed(next) : Standing::of;
        List<Step> steps = movers.stream()
                .map(mover -> new Step(mover, Standing.of(mover), after.apply(mover)))
                .toList();
        return new BranchPlan(changesUmbrella, steps);
    }

    private Function<Account, Standing> changed(Long umbrellaId) {
        if (umbrellaId == null) {
            Function<AccountProfile, Optional<TerritoryEntry>> home = territory.finder();
            return mover ->
                    Standing.of(mover).leaving(home.apply(mover.profile()).orElse(null));
        }
        Account umbrella = accounts.get(umbrellaId);
        return mover ->
                Standing.of(mover).joining(umbrella, mover.reviewStatus().isOpen());
    }

    /**
     * Carries the plan out.
     *
     * @return the accounts of the branch, parents before children
     * @throws Conflict if this would close a circle, or bring a name into a second umbrella
     */
    public List<Account> move(Account top, Account newParent, Caller caller) {
        BranchPlan plan = plan(top, newParent, caller);
        if (newParent == null) {
            detach(plan);
        } else {
            accounts.flush();
            hierarchy.move(top, newParent, clock.instant());
        }
        plan.steps().forEach(step -> settle(step, plan.changesUmbrella(), caller));
        return plan.steps().stream().map(Step::account).toList();
    }

    private void settle(Step step, boolean changesUmbrella, Caller caller) {
        Account moved = step.account();
        moved.cover(step.after().coverage(), step.after().territoryId(), moved.partnerId());
        if (changesUmbrella) {
            handover.handOver(moved, step.after().ownerId());
            handover.refreshLeads(moved);
        }
        if (moved.reviewStatus().isOpen()) {
            checks.run(moved);
        }
        announce(moved, changesUmbrella || step.after().umbrellaId() == null, caller);
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

    private void detach(BranchPlan plan) {
        Account top = plan.steps().get(0).account();
        top.detach(null, clock.instant());
        plan.steps().stream().skip(1).forEach(below -> below.account().joinUmbrella(top));
    }
}
