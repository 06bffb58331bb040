package org.marquee.routing.conversion;

import java.util.Optional;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.RoutingDecision;

/**
 * What was decided about a lead, before anything is changed.
 *
 * @param placement where the person belongs, if an account matched surely enough to place him
 */
public record Ruling(MatchResult match, Optional<Placement> placement, RoutingDecision decision) {
    /** The reason for people: why this owner, then why this unit. */
    public String reason() {
        return decision.assignment().accountId() == null
                ? decision.reason()
                : placement
                        .map(place -> decision.reason() + " " + place.reason())
                        .orElse(decision.reason());
    }
}
