package org.marquee.routing.policy.stage;

import org.marquee.domain.decision.Stage;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/** One stage of routing: it places the lead or passes it on, and says why in one sentence. */
interface RoutingStage {

    Stage stage();

    StageAnswer decide(RoutingCase routing);
}
