package org.marquee.routing.policy.stage;

import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.decision.StageOutcome;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.RoutingDecision;
import org.marquee.routing.policy.StageAnswer;
import org.marquee.routing.policy.StageResult;

/** The stages in their fixed order; the first that decides wins. */
public final class RoutingStages {

    private static final List<RoutingStage> IN_ORDER = List.of(
            new NamedAccountStage(),
            new ExistingAccountStage(),
            new RiffRaffStage(),
            new PartnerStage(),
            new TerritoryStage(),
            new FallbackStage());

    private RoutingStages() {}

    /** Decides from the case alone, so that the same case is always decided the same way. */
    public static RoutingDecision decide(RoutingCase routing) {
        List<StageResult> trace = new ArrayList<>();
        Assignment assignment = null;
        StageResult deciding = null;
        for (RoutingStage stage : IN_ORDER) {
            if (deciding != null) {
                trace.add(skipped(stage));
                continue;
            }
            StageAnswer answer = stage.decide(routing);
            trace.add(asked(stage, answer));
            if (answer.assignment().isPresent()) {
                assignment = answer.assignment().get();
                deciding = trace.get(trace.size() - 1);
            }
        }
        if (deciding == null) {
            throw new IllegalStateException("No stage placed the lead, not even the fallback.");
        }
        return new RoutingDecision(assignment, deciding.stage(), trace, deciding.reason());
    }

    private static StageResult asked(RoutingStage stage, StageAnswer answer) {
        StageOutcome outcome = answer.assignment().isPresent() ? StageOutcome.DECIDED : StageOutcome.PASSED;
        return new StageResult(stage.stage(), outcome, answer.reason());
    }

    private static StageResult skipped(RoutingStage stage) {
        return new StageResult(stage.stage(), StageOutcome.SKIPPED, "An earlier stage decided.");
    }
}
