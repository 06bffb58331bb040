package org.marquee.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.LeadOrder;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.web.lead.LeadView;
import org.marquee.web.lead.LeadViews;

/** The leads on which somebody's clocks run, each once, by the clock that runs out first. */
@Dependent
class DueLeads {
    private static final int CLOCKS_A_LEAD = 3;

    @Inject
    private LeadClocks clocks;

    @Inject
    private Leads leads;

    @Inject
    private LeadViews views;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Clock clock;

    /** Of operations what waits for review, of a manager what his people have to do, of others what they have to do. */
    DueList of(Caller caller, int limit) {
        Set<Name> names = caller.isOps() ? EnumSet.of(Name.REVIEW) : EnumSet.of(Name.ACCEPTANCE, Name.FIRST_TOUCH);
        Set<Long> owners = caller.isOps() ? null : theirs(caller);
        List<LeadClock> first = firstOfEachLead(clocks.running(owners, names, limit * CLOCKS_A_LEAD), limit);
        Map<Long, LeadView> shown = shown(first, caller);
        BusinessCalendar calendar = knowledge.current().roster().calendar();
        List<DueLead> due = first.stream()
                .filter(running -> shown.containsKey(running.leadId()))
                .map(running -> new DueLead(
                        shown.get(running.leadId()),
                        running.name(),
                        calendar.due(running.dueAt(), clock.instant()),
                        Objects.equals(running.ownerId(), caller.userId())))
                .toList();
        return due.size() < limit ? all(due, caller) : new DueList(due, total(caller), address(caller));
    }

    private static DueList all(List<DueLead> due, Caller caller) {
        return new DueList(due, Integer.toString(due.size()), address(caller));
    }

    private String total(Caller caller) {
        Name name = caller.isOps() ? Name.REVIEW : null;
        Long owner = seesOthers(caller) ? null : caller.userId();
        LeadFilter filter = new LeadFilter(null, null, owner, null, null, null, name, null);
        return Tile.number(leads.list(filter, LeadOrder.DUE, null, 0, caller));
    }

    /** The list of leads that asks for just these. */
    private static String address(Caller caller) {
        String whose = seesOthers(caller) ? "" : "owner=me&";
        return "/lead/list.xhtml?" + (caller.isOps() ? "clock=REVIEW&" : whose) + "sort=DUE";
    }

    private static boolean seesOthers(Caller caller) {
        return caller.isOps() || caller.has(Role.MANAGER);
    }

    private static Set<Long> theirs(Caller caller) {
        Set<Long> owners = new HashSet<>(Set.of(caller.userId()));
        if (caller.has(Role.MANAGER)) {
            owners.addAll(caller.reach().users());
        }
        return owners;
    }

    private static List<LeadClock> firstOfEachLead(List<LeadClock> running, int limit) {
        Set<Long> seen = new HashSet<>();
        return running.stream()
                .filter(next -> seen.add(next.leadId()))
                .limit(limit)
                .toList();
    }

    private Map<Long, LeadView> shown(List<LeadClock> running, Caller caller) {
        List<Long> ids = running.stream().map(LeadClock::leadId).toList();
        List<Lead> visible = List.copyOf(leads.visibleByIds(ids, caller).values());
        return views.views(visible, caller).stream().collect(Collectors.toMap(LeadView::id, Function.identity()));
    }
}
