package org.marquee.routing.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadActs;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
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
     * @throws Conflict if it was taken back before, or somebody worked on the lead since
     */
    public LeadAct undo(long actId, Caller caller) {
        LeadAct act = acts.get(actId);
        requireHis(act, caller);
        Lead lead = leads.lock(leads.get(act.leadId()));
        if (act.isUndone()) {
            throw new Conflict("This was taken back already.");
        }
        refuseLaterWork(act);
        act.undo(caller.userId(), act.kind().moves() ? goBack(lead, act, caller) : null, clock.instant());
        if (!act.kind().moves()) {
            belongings.of(lead.id()).openReferrals().forEach(Referral::offerAgain);
        }
        clocks.takeBack(lead, act);
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

    /** What was done and taken back since counts for nothing. */
    private void refuseLaterWork(LeadAct act) {
        List<LeadAct> all = acts.of(act.leadId());
        Set<Long> settled = all.stream()
                .filter(undone -> undone.isUndone() && undone.kind().moves())
                .flatMap(undone -> Stream.of(undone.decisionId(), undone.undoDecisionId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        long since = act.decisionId() == null ? 0 : act.decisionId();
        boolean worked = all.stream().anyMatch(later -> later.id() > act.id() && !later.isUndone())
                || decisions.of(act.leadId()).stream()
                        .anyMatch(decision -> decision.id() > since && !settled.contains(decision.id()));
        if (worked) {
            throw new Conflict("Somebody worked on this lead since, so it stays as it is now.");
        }
    }

    /** The id of the decision by which it goes back. */
    private long goBack(Lead lead, LeadAct act, Caller caller) {
        Placement before = act.placementBefore();
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
        return placed.decision().id();
    }
}
