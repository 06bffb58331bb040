package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.marquee.domain.account.Account;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Placement;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.partner.Referral;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.policy.Assignment;

/** Carries out what was decided about a lead, all in the transaction that is running. */
@ApplicationScoped
public class LeadPlacer {
    /** What somebody is at an account until a person knows better. */
    static final ContactType FIRST_TYPE = ContactType.OTHER;

    @Inject
    private Contacts contacts;

    @Inject
    private LeadBelongings belongings;

    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decisions;

    @Inject
    private Partners partners;

    @Inject
    private FollowUpClocks clocks;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Records the decision and changes the lead accordingly.
     *
     * @param target the account to convert to, locked; null if the ruling converts nothing
     * @param inquiryId what came in, or null
     * @param decidedBy the person who decided, null when routing did
     */
    public PlacedLead place(
            Lead lead,
            Ruling ruling,
            Account target,
            Decision.Trigger trigger,
            Long inquiryId,
            Long decidedBy,
            Snapshot known) {
        Belongings following = lead.disposition() == Disposition.NEW ? Belongings.NONE : belongings.of(lead.id());
        return place(lead, following, ruling, target, trigger, inquiryId, decidedBy, known);
    }

    /** The same where the lead's belongings are loaded already. */
    public PlacedLead place(
            Lead lead,
            Belongings following,
            Ruling ruling,
            Account target,
            Decision.Trigger trigger,
            Long inquiryId,
            Long decidedBy,
            Snapshot known) {
        Instant now = clock.instant();
        following.openReferrals().forEach(Referral::withdraw);
        Decision decision = decisions.add(decision(lead, ruling, target, trigger, inquiryId, decidedBy, known, now));
        outbox.add(
                new OutboxEvent("lead." + ruling.decision().assignment().disposition(), eventOf(lead, decision), now));
        Assignment assignment = ruling.decision().assignment();
        if (assignment.disposition() == Disposition.CONVERTED) {
            return convert(lead, following, target, ruling, decision, decidedBy, known, now);
        }
        lead.place(
                assignment.disposition(),
                new Placement(assignment.ownerId(), assignment.territoryId(), assignment.partnerId()),
                ruling.reason(),
                now);
        if (assignment.disposition() == Disposition.IN_REVIEW && ruling.isOfRouting()) {
            lead.waitBecause(ReviewCauses.of(ruling.match()));
        }
        if (assignment.partnerId() != null) {
            partners.add(new Referral(lead.id(), assignment.partnerId(), now));
        }
        return new PlacedLead(
                lead, decision, null, null, clocks.restart(lead, following.runningClocks(), known.roster()));
    }

    /** Has the lead stand again as it did, by the decision that held then; another takes it if its owner has left since. */
    void putBack(Lead lead, FormerPlace former, Decision held, Returning returning, Snapshot known) {
        Instant now = clock.instant();
        Placement place =
                new Placement(known.roster().takerFor(former.ownerId()), former.territoryId(), former.partnerId());
        Decision decision = decisions.add(new Decision(
                lead.id(),
                null,
                returning.trigger(),
                basis(known),
                held.decidingStage(),
                new Decision.Verdict(
                        former.disposition(),
                        place.ownerId(),
                        null,
                        null,
                        place.partnerId(),
                        place.territoryId(),
                        returning.why() + " " + former.reason()),
                held.matchResult(),
                held.stages(),
                returning.decidedBy(),
                now));
        if (held.matching() != null) {
            decision.matched(held.matching());
        }
        outbox.add(new OutboxEvent("lead." + former.disposition(), eventOf(lead, decision), now));
        lead.place(former.disposition(), place, former.reason(), now);
        lead.waitBecause(former.cause());
        former.referrals().forEach(id -> partners.getReferral(id).reinstate());
        clocks.resume(lead, former.clocks());
    }

    private PlacedLead convert(
            Lead lead,
            Belongings following,
            Account target,
            Ruling ruling,
            Decision decision,
            Long decidedBy,
            Snapshot known,
            Instant now) {
        Contact contact = contacts.add(new Contact(
                target,
                lead.submission().person(),
                FIRST_TYPE,
                ruling.decision().assignment().ownerId(),
                null,
                now));
        lead.convertTo(contact, target, ruling.reason(), now);
        following.keys().forEach(key -> key.passToContact(contact.id()));
        following.inquiries().forEach(inquiry -> inquiry.follow(contact.id()));
        Conversion conversion =
                conversions.add(new Conversion(lead.id(), contact.id(), target.id(), decision.id(), decidedBy, now));
        return new PlacedLead(
                lead, decision, contact, conversion, clocks.restart(lead, following.runningClocks(), known.roster()));
    }

    private static Decision decision(
            Lead lead,
            Ruling ruling,
            Account target,
            Decision.Trigger trigger,
            Long inquiryId,
            Long decidedBy,
            Snapshot known,
            Instant now) {
        Assignment assignment = ruling.decision().assignment();
        Decision decision = new Decision(
                lead.id(),
                inquiryId,
                trigger,
                basis(known),
                ruling.decision().decidingStage(),
                new Decision.Verdict(
                        assignment.disposition(),
                        assignment.ownerId(),
                        assignment.accountId(),
                        target == null ? null : target.umbrellaId(),
                        assignment.partnerId(),
                        assignment.territoryId(),
                        ruling.reason()),
                StoredJson.write(ruling.match()),
                StoredJson.write(ruling.decision().stages()),
                decidedBy,
                now);
        decision.matched(MatchColumns.of(ruling, known.roster().policy().matching(), known.facts()));
        return decision;
    }

    private static Decision.Basis basis(Snapshot known) {
        Roster roster = known.roster();
        return new Decision.Basis(roster.policyNumber(), roster.weightsNumber(), known.changeNo());
    }

    private record LeadEvent(long leadId, long decisionId) {}

    private static String eventOf(Lead lead, Decision decision) {
        return StoredJson.write(new LeadEvent(lead.id(), decision.id()));
    }
}
