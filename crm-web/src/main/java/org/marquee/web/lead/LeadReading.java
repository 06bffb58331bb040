package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadFilter;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Looks leads up for people. */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING
})
public class LeadReading {
    private static final long NOBODY = -1;
    private static final LeadQuery IN_REVIEW = LeadQuery.parse("disposition=IN_REVIEW&sort=DUE");

    @Inject
    private Leads leads;

    @Inject
    private Decisions decisions;

    @Inject
    private Users users;

    @Inject
    private LeadViews views;

    @Inject
    private LeadFilters filters;

    @Inject
    private LeadRows rows;

    @Inject
    private LeadStories stories;

    @Inject
    private LeadCandidates candidates;

    /** Newest first; {@code owner} is a user name, each criterion may be null. */
    public Slice<LeadView> list(
            String text, Disposition disposition, String owner, After after, int limit, Caller caller) {
        Long ownerId = owner == null
                ? null
                : users.findByUsername(owner).map(AppUser::id).orElse(NOBODY);
        Slice<Lead> found = leads.list(new LeadFilter(text, disposition, ownerId, null), after, limit, caller);
        return new Slice<>(views.views(found.items(), caller), found.hasMore(), found.total());
    }

    /** In the order asked for; {@code after} is the place of the last one before, in that order. */
    public Slice<LeadRow> rows(LeadQuery query, After after, int limit, Caller caller) {
        Slice<Lead> found = leads.list(filters.filter(query, caller), LeadFilters.order(query), after, limit, caller);
        return new Slice<>(rows.rows(found.items(), caller), found.hasMore(), found.total());
    }

    /** All that the list shows on all its pages, at most so many. */
    public List<LeadRef> refs(LeadQuery query, int limit, Caller caller) {
        return leads.refs(filters.filter(query, caller), LeadFilters.order(query), limit, caller);
    }

    /** The one that is due first of those in review, other than this one. */
    public Optional<Long> nextInReview(long than, Caller caller) {
        return refs(IN_REVIEW, 2, caller).stream()
                .map(LeadRef::id)
                .filter(id -> id != than)
                .findFirst();
    }

    /** Those of them that the caller sees. */
    public List<LeadRef> refs(Collection<Long> ids, Caller caller) {
        return leads.visibleByIds(ids, caller).values().stream()
                .map(lead -> new LeadRef(lead.id(), lead.version()))
                .sorted(Comparator.comparing(LeadRef::id).reversed())
                .toList();
    }

    /** Those of them that the caller sees, by id. */
    public Map<Long, LeadView> byIds(Collection<Long> ids, Caller caller) {
        List<Lead> seen = List.copyOf(leads.visibleByIds(ids, caller).values());
        return views.views(seen, caller).stream().collect(Collectors.toMap(LeadView::id, Function.identity()));
    }

    public boolean sees(long id, Caller caller) {
        return leads.findVisible(id, caller).isPresent();
    }

    /** Whether it is his own, or one of his people has it. */
    public boolean isOf(long id, Caller caller) {
        return leads.findVisible(id, caller)
                .filter(lead -> caller.reach().users().contains(lead.ownerId()))
                .isPresent();
    }

    public LeadRecord get(long id, Caller caller) {
        return views.record(leads.get(id, caller), caller);
    }

    /** Newest first. */
    public List<DecisionView> decisions(long leadId, Caller caller) {
        Lead lead = leads.get(leadId, caller);
        return views.views(lead, decisions.of(leadId), caller);
    }

    /** All that happened to it, newest first. */
    public List<LeadStep> story(long leadId, Caller caller) {
        Lead lead = leads.get(leadId, caller);
        List<Decision> all = decisions.of(leadId);
        return stories.story(views.view(lead, caller), all, views.views(lead, all, caller), caller);
    }

    /** The accounts that were weighed, the likeliest first; those behind the wall are left out. */
    public List<CandidateView> candidates(long leadId, Caller caller) {
        return candidates.of(leads.get(leadId, caller).id(), caller);
    }
}
