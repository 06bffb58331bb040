package org.marquee.routing.intake;

import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.decision.StageOutcome;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.conversion.Ruling;
import org.marquee.routing.knowledge.Roster;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.RoutingDecision;
import org.marquee.routing.policy.StageResult;

/** What becomes of a submission that the screen held back: no stage looks at it. */
final class SpamRuling {
    private SpamRuling() {}

    static Ruling of(String reason, Roster roster) {
        return new Ruling(
                MatchResult.none(),
                Optional.empty(),
                Optional.empty(),
                new RoutingDecision(
                        Assignment.waiting(
                                Disposition.SPAM,
                                roster.takerFor(roster.policy().queues().riffRaffId())),
                        null,
                        Stream.of(Stage.values())
                                .map(stage ->
                                        new StageResult(stage, StageOutcome.SKIPPED, "Screened out before: " + reason))
                                .toList(),
                        reason));
    }
}
