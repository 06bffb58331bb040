package org.marquee.routing.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Owners, their managers and operations work on a lead: accept it, hand it on, set it aside. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class LeadHandling {
    @Inject
    private Leads leads;

    @Inject
    private Takers takers;

    @Inject
    private Standings standings;

    @Inject
    private Deeds deeds;

    /**
     * Does it, on the lead as the caller saw it, and answers with what can be undone.
     *
     * @throws NotFound if the caller does not see the lead
     * @throws Invalid if something is missing
     * @throws StaleVersion if the lead changed since he saw it
     * @throws Denied if it is not his to do
     * @throws Conflict if the lead is not in the state for it
     */
    public LeadAct act(LeadRef seen, Ask asked, Caller caller) {
        Ask ask = asked.checked();
        Lead lead = leads.lock(leads.get(seen.id(), caller));
        if (lead.version() != seen.version()) {
            throw new StaleVersion("lead", seen.version(), lead.version());
        }
        Taker taker = takers.of(ask);
        HandlingRules.refusal(ask, standings.of(lead), caller, taker).ifPresent(refusal -> {
            throw refusal.denied() ? new Denied(refusal.sentence()) : new Conflict(refusal.sentence());
        });
        return deeds.carryOut(lead, ask, caller, taker);
    }

    /** Whether the caller could accept the lead now. */
    public boolean mayAccept(long leadId, Caller caller) {
        return may(Ask.accept(), leadId, caller);
    }

    /** Whether the caller could say now that he was in touch with the person. */
    public boolean mayTouch(long leadId, Caller caller) {
        return may(Ask.touch(null), leadId, caller);
    }

    private boolean may(Ask ask, long leadId, Caller caller) {
        return leads.findVisible(leadId, caller)
                .filter(lead -> HandlingRules.refusal(ask, standings.of(lead), caller, null)
                        .isEmpty())
                .isPresent();
    }

    /** Those whom the caller may give leads to, by name; a partner, who is of another firm, is told of nobody. */
    public List<Taker> takers(Caller caller) {
        return caller.sells() ? takers.all() : List.of();
    }
}
