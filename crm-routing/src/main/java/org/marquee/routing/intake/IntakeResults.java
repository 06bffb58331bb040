package org.marquee.routing.intake;

import java.util.List;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.text.StoredJson;
import org.marquee.routing.conversion.PlacedLead;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.intake.IntakeResult.Due;
import org.marquee.routing.intake.IntakeResult.Of;
import org.marquee.routing.intake.IntakeResult.Received;
import org.marquee.routing.intake.IntakeResult.Trace;
import org.marquee.routing.knowledge.Snapshot;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.Assignment;

/** Puts together what came of a submission. */
final class IntakeResults {
    private IntakeResults() {}

    static IntakeResult of(PlacedLead placed, Ruling ruling, Inquiry inquiry, boolean attached, Snapshot known) {
        Lead lead = placed.lead();
        return new IntakeResult(
                lead.id(),
                lead.disposition(),
                lead.reason(),
                attached,
                lead.ownerId(),
                lead.accountId(),
                lead.contactId(),
                placed.conversion() == null ? null : placed.conversion().id(),
                lead.territoryId(),
                lead.partnerId(),
                new Received(inquiry.id(), Of.LEAD, lead.id()),
                ruling.match(),
                new Trace(
                        placed.decision().id(),
                        known.roster().policyNumber(),
                        ruling.decision().stages(),
                        placed.decision().verdict().goal()),
                due(placed.clocks()));
    }

    /** {@code lead} is the open lead of the same person, or null. */
    static IntakeResult preview(Lead lead, Ruling ruling, Snapshot known) {
        Assignment assignment = ruling.decision().assignment();
        return new IntakeResult(
                lead == null ? null : lead.id(),
                assignment.disposition(),
                ruling.reason(),
                lead != null,
                assignment.ownerId(),
                assignment.accountId(),
                null,
                null,
                assignment.territoryId(),
                assignment.partnerId(),
                lead == null ? null : new Received(null, Of.LEAD, lead.id()),
                ruling.match(),
                new Trace(null, known.roster().policyNumber(), ruling.decision().stages(), null),
                List.of());
    }

    static MatchResult match(Decision decision) {
        return StoredJson.read(decision.matchResult(), MatchResult.class);
    }

    static List<Due> due(List<LeadClock> clocks) {
        return clocks.stream()
                .map(clock -> new Due(clock.name().name(), clock.dueAt()))
                .toList();
    }
}
