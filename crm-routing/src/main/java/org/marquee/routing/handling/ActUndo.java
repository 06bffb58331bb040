package org.marquee.routing.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadActs;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.FollowUpClocks;
import org.marquee.routing.conversion.LeadBelongings;
import org.marquee.routing.conversion.LeadPlacer;
import org.marquee.routing.conversion.PersonRuling;
import org.marquee.routing.conversion.PlacedLead;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.policy.Assignment;

/** Takes back what somebody did with a lead, unless something came of it since. */
@Stateless
@RolesAllowed({Role.Names.REP, Role.Names.NAM, Role.Names.PARTNER_REP, Role.Names.MANAGER, Role.Names.OPS})
public class ActUndo {
    @Inject
    private LeadActs acts;

    @Inject
    private Leads leads;

    @Inject
    private Decisions decisions;

    @Inject
    private Users users;

    @Inject
    private Partners partners;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private LastMatches matches;

    @Inject
    private LeadPlacer placer;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private Knowledge knowledge;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Puts the lead back where it was, its clocks included, and answers with the act.
     *
     * @throws NotFound if the caller sees nothing of it
     * @throws Denied if somebody else did it; operations may always
     * @throws Conflict if it was taken back before, somebody worked on the lead since, or whoever had it is gone
     */
    public LeadAct undo(long actId, Caller caller) {
        LeadAct act = acts.get(actId);
        requireHis(act, caller);
        Lead lead = leads.lock(leads.get(act.leadId()));
        if (act.isUndone()) {
            throw new Conflict("This was taken back already.");
        }
        refuseLaterWork(act);
        refuseGone(act);
        act.undo(caller.userId(), act.kind().moves() ? goBack(lead, act, caller) : null, clock.instant());
        boolean accepted = clocks.takeBack(lead, act).stream().anyMatch(one -> one.name() == LeadClock.Name.ACCEPTANCE);
        if (accepted && !act.kind().moves()) {
            belongings.of(lead.id()).openReferrals().forEach(Referral::offerAgain);
        }
        audit.record(caller.userId(), "LEAD", lead.id(), "LEAD_" + act.kind() + "_UNDONE", act.sentence());
        return act;
    }

    /**
     * What was done, to whoever may take it back.
     *
     * @throws NotFound if the caller sees nothing of it
     * @throws Denied if somebody else did it
     */
    public LeadAct look(long actId, Caller caller) {
        LeadAct act = acts.get(actId);
        requireHis(act, caller);
        return act;
    }

    /** Whoever gave a lead away may take that back although he sees the lead no longer. */
    private void requireHis(LeadAct act, Caller caller) {
        if (act.doneBy() == caller.userId() || caller.isOps()) {
            return;
        }
        if (leads.findVisible(act.leadId(), caller).isEmpty()) {
            throw new NotFound("act", act.id());
        }
        throw new Denied("Only whoever did it, or operations, take it back.");
    }

    private void refuseLaterWork(LeadAct act) {
        if (LaterWork.on(act, acts.of(act.leadId()), decisions.of(act.leadId()))) {
            throw new Conflict("Somebody worked on this lead since, so it stays as it is now.");
        }
    }

    /** A lead with nobody would be nobody's to do. */
    private void refuseGone(LeadAct act) {
        users.find(act.placementBefore().ownerId())
                .filter(owner -> !owner.isActive())
                .ifPresent(gone -> {
                    throw new Conflict(
                            "%s, who had it, does not work here any more; hand it on instead.".formatted(gone.name()));
                });
    }

    /** The id of the decision by which it goes back. */
    private long goBack(Lead lead, LeadAct act, Caller caller) {
        Placement before = act.placementBefore();
        Optional<Referral> former = partners.lastWithdrawnOf(lead.id());
        Assignment assignment = new Assignment(
                act.dispositionBefore(), before.ownerId(), null, before.partnerId(), before.territoryId());
        String why = "%s took it back. %s".formatted(caller.name(), act.reasonBefore());
        PlacedLead placed = placer.place(
                lead,
                belongings.of(lead.id()),
                PersonRuling.assign(matches.lastOf(lead), assignment, why),
                null,
                Trigger.PERSON,
                null,
                caller.userId(),
                knowledge.current());
        lead.place(act.dispositionBefore(), before, act.reasonBefore(), clock.instant());
        restoreReferral(lead, former);
        return placed.decision().id();
    }

    /** The partner has it as he had it, and need not accept it twice. */
    private void restoreReferral(Lead lead, Optional<Referral> former) {
        former.ifPresent(was -> belongings.of(lead.id()).openReferrals().forEach(again -> again.standAs(was)));
    }
}
