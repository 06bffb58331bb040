package org.marquee.web.lead;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadFilter;
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

    @Inject
    private Leads leads;

    @Inject
    private Decisions decisions;

    @Inject
    private Users users;

    @Inject
    private LeadViews views;

    /** Newest first; {@code owner} is a user name, each criterion may be null. */
    public Slice<LeadView> list(
            String text, Disposition disposition, String owner, After after, int limit, Caller caller) {
        Long ownerId = owner == null
                ? null
                : users.findByUsername(owner).map(AppUser::id).orElse(NOBODY);
        Slice<Lead> found = leads.list(new LeadFilter(text, disposition, ownerId, null), after, limit, caller);
        return new Slice<>(views.views(found.items(), caller), found.hasMore(), found.total());
    }

    public boolean sees(long id, Caller caller) {
        return leads.findVisible(id, caller).isPresent();
    }

    public LeadRecord get(long id, Caller caller) {
        return views.record(leads.get(id, caller), caller);
    }

    /** Newest first. */
    public List<DecisionView> decisions(long leadId, Caller caller) {
        Lead lead = leads.get(leadId, caller);
        return views.views(lead, decisions.of(leadId), caller);
    }
}
