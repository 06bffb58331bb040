package org.marquee.routing.conversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.problem.Conflict;
import org.marquee.routing.conversion.WayBack.Taking;
import org.marquee.routing.knowledge.Snapshot;

/** Has a lead stand again as it did before a decision, also where it became a contact by that. */
@ApplicationScoped
public class LeadReturn {
    @Inject
    private Conversions conversions;

    @Inject
    private Decisions decisions;

    @Inject
    private WayBack wayBack;

    @Inject
    private LeadPlacer placer;

    /**
     * The lead is locked by the caller.
     *
     * @param takenBack the decision on it that holds no more
     * @param who took it back
     * @throws Conflict if work was done on the contact since
     */
    void carryOut(Lead lead, Decision takenBack, FormerPlace stood, long who, Returning returning, Snapshot known) {
        conversions
                .currentOf(lead.id())
                .ifPresent(conversion -> wayBack.take(
                        conversion, lead, new Taking(who, returning.why(), returning.why()), known.roster()));
        placer.putBack(lead, stood, decisions.before(takenBack), returning, known);
    }
}
