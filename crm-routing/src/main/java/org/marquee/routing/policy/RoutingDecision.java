package org.marquee.routing.policy;

import java.util.List;
import org.marquee.domain.decision.Stage;

/**
 * Where a lead goes and why.
 *
 * @param assignment disposition, owner and what it is placed under
 * @param decidingStage the first stage that decided
 * @param stages all six in their order, each with its reason
 * @param reason of the deciding stage
 */
public record RoutingDecision(Assignment assignment, Stage decidingStage, List<StageResult> stages, String reason) {

    public RoutingDecision {
        stages = List.copyOf(stages);
    }
}
