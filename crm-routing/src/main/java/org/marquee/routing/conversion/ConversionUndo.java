package org.marquee.routing.conversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.Reason;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.OwnRecord;
import org.marquee.domain.wall.Wall;
import org.marquee.routing.conversion.WayBack.Taking;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Roster;

/** Takes a conversion back: the contact becomes a lead in review again, and the pair never converts by itself. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.MANAGER, Role.Names.OPS})
public class ConversionUndo {
    @Inject
    private Conversions conversions;

    @Inject
    private Leads leads;

    @Inject
    private Accounts accounts;

    @Inject
    private Users users;

    @Inject
    private WayBack wayBack;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    /**
     * Undoes it and answers with the lead.
     *
     * @throws NotFound if the caller does not see the account: to have handed in the lead is not enough
     * @throws Conflict if it was undone before, or the contact has later work on it
     */
    public Lead undo(long conversionId, String reason, Caller caller) {
        String why = Reason.required("reason", reason, "Say why the conversion is undone.")
                .text();
        Conversion conversion = conversions.get(conversionId);
        requireSeen(conversion, caller);
        Lead lead = leads.lock(leads.get(conversion.leadId()));
        leads.bar(lead.id(), conversion.accountId());
        Roster roster = knowledge.current().roster();
        wayBack.take(
                conversion,
                lead,
                new Taking(caller.userId(), why, "%s undid the conversion: %s".formatted(caller.name(), why)),
                roster);
        clocks.restart(lead, belongings.of(lead.id()).runningClocks(), roster);
        audit.record(caller.userId(), "LEAD", lead.id(), "CONVERSION_UNDONE", why);
        return lead;
    }

    /**
     * Says beforehand what comes of it.
     *
     * @throws NotFound if the caller does not see the account
     */
    public UndoOutlook outlook(long conversionId, Caller caller) {
        Conversion conversion = conversions.get(conversionId);
        requireSeen(conversion, caller);
        Roster roster = knowledge.current().roster();
        long reviewer = roster.takerFor(roster.policy().queues().reviewId());
        OwnRecord afterwards =
                new OwnRecord(reviewer, leads.get(conversion.leadId()).createdBy());
        return new UndoOutlook(users.get(reviewer).name(), new Wall(caller).seesLead(afterwards, true));
    }

    private void requireSeen(Conversion conversion, Caller caller) {
        boolean leadIsSeen = leads.findVisible(conversion.leadId(), caller).isPresent();
        if (!leadIsSeen || accounts.find(conversion.accountId(), caller).isEmpty()) {
            throw new NotFound("conversion", conversion.id());
        }
    }
}
