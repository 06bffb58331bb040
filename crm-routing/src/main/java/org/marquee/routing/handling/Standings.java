package org.marquee.routing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadClock;
import org.marquee.domain.lead.LeadClocks;
import org.marquee.routing.handling.HandlingRules.Standing;

/** How leads stand, as the rules want to know it; of many it asks as few questions as of one. */
@ApplicationScoped
public class Standings {
    /** Nobody's id, for a lead that was never placed. */
    private static final long NOBODY = -1;

    @Inject
    private LeadClocks clocks;

    Standing of(Lead lead) {
        return of(List.of(lead)).get(lead.id());
    }

    /** By lead. */
    Map<Long, Standing> of(Collection<Lead> leads) {
        Map<Long, List<LeadClock>> running =
                clocks.runningFor(leads.stream().map(Lead::id).toList());
        return leads.stream()
                .collect(Collectors.toMap(
                        Lead::id, lead -> standing(lead, running.getOrDefault(lead.id(), List.of()))));
    }

    private static Standing standing(Lead lead, List<LeadClock> running) {
        return new Standing(
                lead.ownerId() == null ? NOBODY : lead.ownerId(),
                lead.disposition(),
                runs(running, LeadClock.Name.ACCEPTANCE),
                runs(running, LeadClock.Name.FIRST_TOUCH));
    }

    private static boolean runs(List<LeadClock> running, LeadClock.Name name) {
        return running.stream().anyMatch(clock -> clock.name() == name);
    }
}
