package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClock.Name;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.policy.ClockTerms;

/** Starts the clocks that an owner works by, in the business time of the policy's calendar. */
@ApplicationScoped
public class FollowUpClocks {
    @Inject
    private LeadClocks clocks;

    @Inject
    private Clock clock;

    /** Stops what runs for the lead and starts what its present state asks for. */
    List<LeadClock> restart(Lead lead, List<LeadClock> running, Roster roster) {
        Instant now = clock.instant();
        running.forEach(before -> before.stop(now));
        return terms(lead, roster.policy().clocks()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(term -> clocks.start(new LeadClock(
                        lead.id(),
                        term.getKey(),
                        lead.ownerId(),
                        now,
                        roster.calendar().plusHours(now, term.getValue()))))
                .toList();
    }

    private static Map<Name, Integer> terms(Lead lead, ClockTerms terms) {
        return switch (lead.disposition()) {
            case CONVERTED, ASSIGNED ->
                Map.of(Name.ACCEPTANCE, terms.acceptanceHours(), Name.FIRST_TOUCH, terms.firstTouchHours());
            case IN_REVIEW, HELD -> Map.of(Name.REVIEW, terms.acceptanceHours());
            case NEW, EXCLUDED, PAUSED, COMPETITOR, SPAM -> Map.of();
        };
    }
}
