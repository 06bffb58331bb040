package org.marquee.web.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.LeadOrder;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.web.lead.LeadView;
import org.marquee.web.lead.LeadViews;

/** The leads on which somebody's clocks run, each once, by the clock that runs out first. */
@Dependent
class DueLeads {
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

    /**
     * Of operations what waits for review, of a manager what is to be done with the leads he sees, of others what they have
     * to do; the list that it leads to asks the same.
     */
    DueList of(Caller caller, int limit) {
        Set<Name> names = caller.isOps() ? Set.of(Name.REVIEW) : Name.OF_OWNER;
        Long owner = seesOthers(caller) ? null : Long.valueOf(caller.userId());
        LeadFilter filter = new LeadFilter(null, null, owner, null, null, null, names, null);
        Slice<Lead> found = leads.list(filter, LeadOrder.DUE, null, limit, caller);
        return new DueList(due(found.items(), names, caller), Tile.number(found), address(caller));
    }

    private List<DueLead> due(List<Lead> first, Set<Name> names, Caller caller) {
        Map<Long, List<LeadClock>> running =
                clocks.runningFor(first.stream().map(Lead::id).toList());
        return views.views(first, caller).stream()
                .flatMap(lead -> running.getOrDefault(lead.id(), List.of()).stream()
                        .filter(each -> names.contains(each.name()))
                        .min(Comparator.comparing(LeadClock::dueAt))
                        .map(next -> due(lead, next, caller))
                        .stream())
                .toList();
    }

    private DueLead due(LeadView lead, LeadClock next, Caller caller) {
        BusinessCalendar calendar = knowledge.current().roster().calendar();
        boolean own = Objects.equals(next.ownerId(), caller.userId());
        return new DueLead(lead, next.name(), calendar.due(next.dueAt(), clock.instant()), own);
    }

    private static String address(Caller caller) {
        String whose = seesOthers(caller) ? "" : "owner=me&";
        return "/lead/list.xhtml?" + whose + "clock=" + (caller.isOps() ? "REVIEW" : "TO_DO") + "&sort=DUE";
    }

    private static boolean seesOthers(Caller caller) {
        return caller.isOps() || caller.has(Role.MANAGER);
    }
}
