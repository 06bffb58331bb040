package org.marquee.routing.policy.stage;

import org.marquee.domain.decision.Stage;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.OwnerChoice;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * Takes what no other stage places, and gives it to a named individual.
 *
 * <p>Decides: always. Passes: never.
 */
final class FallbackStage implements RoutingStage {

    @Override
    public Stage stage() {
        return Stage.FALLBACK;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        OwnerChoice owner = routing.owner();
        return StageAnswer.decided(
                Assignment.waiting(Disposition.ASSIGNED, owner.userId()),
                "No other stage could place the lead, so it goes to %s.".formatted(owner.words()));
    }
}
