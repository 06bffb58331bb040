package org.marquee.routing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadAct.Kind;
import org.marquee.domain.lead.LeadActs;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.ReviewCause;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.conversion.Belongings;
import org.marquee.routing.conversion.FollowUpClocks;
import org.marquee.routing.conversion.LeadBelongings;
import org.marquee.routing.conversion.LeadPlacer;
import org.marquee.routing.conversion.PersonRuling;
import org.marquee.routing.conversion.PlacedLead;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.knowledge.Snapshot;

/** Carries out what was found allowed, all in the transaction that is running and on a locked lead. */
@ApplicationScoped
public class Deeds {
    @Inject
    private LeadActs acts;

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
    private Users users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** {@code taker} is null unless the lead is given to somebody. */
    LeadAct carryOut(Lead lead, Ask ask, Caller caller, Taker taker) {
        LeadAct act = acts.add(new LeadAct(
                lead, ask.kind(), ask.reason(), sentence(ask, caller, taker), caller.userId(), clock.instant()));
        if (ask.kind().moves()) {
            place(lead, ask, act, caller, taker);
        } else {
            accept(lead, act);
        }
        audit.record(caller.userId(), "LEAD", lead.id(), "LEAD_" + ask.kind(), act.sentence());
        return act;
    }

    private String sentence(Ask ask, Caller caller, Taker taker) {
        String done = switch (ask.kind()) {
            case ACCEPT -> "%s accepted it".formatted(caller.name());
            case TOUCH -> "%s got in touch with the person".formatted(caller.name());
            case GIVE -> "%s gave it to %s".formatted(caller.name(), taker.name());
            case HAND_BACK -> "%s asked %s to look at it".formatted(caller.name(), reviewer(caller));
            case CLOSE -> "%s set it aside".formatted(caller.name());
        };
        return ask.reason() == null ? done + "." : done + ": " + ask.reason();
    }

    /** A partner, who is of another firm, is told of nobody. */
    private String reviewer(Caller caller) {
        if (!caller.sells()) {
            return "operations";
        }
        Roster roster = knowledge.current().roster();
        long reviewer = roster.takerFor(roster.policy().queues().reviewId());
        return "operations (%s)".formatted(users.get(reviewer).name());
    }

    private void accept(Lead lead, LeadAct act) {
        act.standsWith(decisions.latestOf(lead.id()).map(Decision::id).orElse(null));
        clocks.answer(lead, LeadClock.Name.ACCEPTANCE).forEach(answered -> answered.stoppedBy(act.id()));
        if (act.kind() == Kind.TOUCH) {
            clocks.answer(lead, LeadClock.Name.FIRST_TOUCH).forEach(answered -> answered.stoppedBy(act.id()));
        }
        belongings.of(lead.id()).openReferrals().stream()
                .filter(referral -> referral.status() == Referral.Status.OFFERED)
                .forEach(referral -> referral.accept(clock.instant()));
    }

    private void place(Lead lead, Ask ask, LeadAct act, Caller caller, Taker taker) {
        Snapshot known = knowledge.current();
        Belongings following = belongings.of(lead.id());
        Ruling ruling = PersonRuling.setAside(
                matches.lastOf(lead), disposition(lead, ask, taker), owner(ask, taker, known.roster()), act.sentence());
        PlacedLead placed = placer.place(lead, following, ruling, null, Trigger.PERSON, null, caller.userId(), known);
        following.runningClocks().forEach(stopped -> stopped.stoppedBy(act.id()));
        act.standsWith(placed.decision().id());
        if (ask.kind() == Kind.HAND_BACK) {
            lead.waitBecause(ReviewCause.ASKED);
        }
    }

    /** What waits for operations still does when one of them has it; everybody else gets it to work on. */
    private static Disposition disposition(Lead lead, Ask ask, Taker taker) {
        boolean waits = lead.disposition() == Disposition.IN_REVIEW || lead.disposition() == Disposition.HELD;
        return switch (ask.kind()) {
            case GIVE -> waits && taker.isOperations() ? lead.disposition() : Disposition.ASSIGNED;
            case HAND_BACK -> Disposition.IN_REVIEW;
            case CLOSE -> ask.disposition();
            case ACCEPT, TOUCH -> lead.disposition();
        };
    }

    private static long owner(Ask ask, Taker taker, Roster roster) {
        return switch (ask.kind()) {
            case GIVE -> taker.userId();
            case HAND_BACK -> roster.takerFor(roster.policy().queues().reviewId());
            case CLOSE, ACCEPT, TOUCH ->
                roster.takerFor(roster.policy().queues().riffRaffId());
        };
    }
}
