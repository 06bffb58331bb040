package org.marquee.web.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.web.admin.HealthReading;
import org.marquee.web.lead.LeadView;
import org.marquee.web.lead.LeadViews;
import org.marquee.web.lead.ReceivedSince;

/** Gathers what waits for somebody, by his roles; customer data only on his side of the wall. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.ADMIN
})
public class MyDay {
    private static final int LISTED = 8;

    @EJB
    private GovernanceReading governance;

    @EJB
    private HealthReading health;

    @Inject
    private Leads leads;

    @Inject
    private Users users;

    @Inject
    private Accounts accounts;

    @Inject
    private DueLeads dueLeads;

    @Inject
    private UmbrellaBoard umbrellas;

    @Inject
    private Team team;

    @Inject
    private LeadViews views;

    @Inject
    private Clock clock;

    public Day of(Caller caller) {
        return new Day(
                tiles(caller),
                works(caller) ? dueLeads.of(caller, LISTED) : DueList.NONE,
                caller.has(Role.MANAGER) ? team.of(caller) : List.of(),
                caller.has(Role.MARKETING) && !works(caller) ? latest(caller) : List.of(),
                caller.isOps() ? List.of() : ownAccounts(caller),
                caller.has(Role.NAM) ? umbrellas.of(caller) : List.of(),
                caller.isOps() || caller.has(Role.ADMIN) ? governance.processes(caller) : List.of(),
                caller.has(Role.ADMIN) ? health.all(caller) : List.of());
    }

    private List<Tile> tiles(Caller caller) {
        List<Tile> tiles = new ArrayList<>();
        if (caller.isOps()) {
            tiles.add(Tile.of(
                    "approvals",
                    "/approval/queue.xhtml",
                    accounts.waitingForReview(null, 0),
                    accounts.overdueForReview(clock.instant())));
            tiles.add(leads("leadsInReview", Disposition.IN_REVIEW, caller).leadingTo("/review/queue.xhtml"));
            tiles.add(leads("leadsHeld", Disposition.HELD, caller));
            Slice<AppUser> unconfirmed = users.list(new UserFilter(null, null, true, true), null, 0);
            if (unconfirmed.total() > 0) {
                tiles.add(Tile.of("roles", "/role/list.xhtml", unconfirmed));
            }
        }
        if (hasOwnLeads(caller) || caller.isOps()) {
            // Operations have leads of their own only where no territory has an owner.
            Stream.of(
                            leads("toAccept", LeadClock.Name.ACCEPTANCE, "&owner=me", caller.userId(), caller),
                            leads("toTouch", LeadClock.Name.FIRST_TOUCH, "&owner=me", caller.userId(), caller))
                    .filter(tile -> hasOwnLeads(caller) || tile.count() > 0)
                    .forEach(tiles::add);
        }
        if (caller.has(Role.MANAGER)) {
            tiles.add(leads("teamToAccept", LeadClock.Name.ACCEPTANCE, "", null, caller));
            tiles.add(leads("teamToTouch", LeadClock.Name.FIRST_TOUCH, "", null, caller));
        }
        if (caller.has(Role.MARKETING)) {
            tiles.add(Tile.of("leadsNew", "/lead/list.xhtml?since=7d", count(received("7d", caller), caller)));
            tiles.add(leads("leadsAssigned", Disposition.ASSIGNED, caller));
            tiles.add(leads("leadsConverted", Disposition.CONVERTED, caller));
            tiles.add(leads("leadsCompetitors", Disposition.COMPETITOR, caller));
        }
        return List.copyOf(tiles);
    }

    private Tile leads(String kind, Disposition disposition, Caller caller) {
        return leads(kind, "disposition=" + disposition, disposition, null, null, caller);
    }

    private Tile leads(String kind, LeadClock.Name runs, String whose, Long owner, Caller caller) {
        return leads(kind, "clock=" + runs + whose, null, owner, Set.of(runs), caller);
    }

    private Tile leads(
            String kind,
            String question,
            Disposition disposition,
            Long owner,
            Set<LeadClock.Name> clocks,
            Caller caller) {
        return Tile.of(
                kind,
                "/lead/list.xhtml?" + question,
                count(new LeadFilter(null, disposition, owner, null, null, null, clocks, null), caller),
                count(new LeadFilter(null, disposition, owner, null, null, null, clocks, clock.instant()), caller)
                        .shownTotal());
    }

    private Slice<Lead> count(LeadFilter filter, Caller caller) {
        return leads.list(filter, null, 0, caller);
    }

    private LeadFilter received(String since, Caller caller) {
        Instant from = ReceivedSince.parse(since, clock.instant(), caller.zone());
        return new LeadFilter(null, null, null, null, null, from, null, null);
    }

    private List<LeadView> latest(Caller caller) {
        return views.views(leads.list(LeadFilter.NONE, null, LISTED, caller).items(), caller);
    }

    private List<OwnAccount> ownAccounts(Caller caller) {
        return accounts.inReviewOf(caller.userId(), LISTED).stream()
                .map(this::ownAccount)
                .toList();
    }

    private OwnAccount ownAccount(Account account) {
        return new OwnAccount(
                account.id(),
                account.name(),
                account.reviewStatus(),
                account.reviewStatus() == ReviewStatus.PENDING
                        ? BusinessCalendars.ofOperations().due(account.reviewDueAt(), clock.instant())
                        : null);
    }

    private static boolean works(Caller caller) {
        return hasOwnLeads(caller) || caller.isOps() || caller.has(Role.MANAGER);
    }

    private static boolean hasOwnLeads(Caller caller) {
        return Stream.of(Role.REP, Role.NAM, Role.PARTNER_REP).anyMatch(caller::has);
    }
}
