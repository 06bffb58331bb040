package org.marquee.routing.conversion;

import java.util.Optional;
import java.util.stream.Stream;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.decision.StageOutcome;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.RoutingDecision;
import org.marquee.routing.policy.StageResult;

/** What a person decided about a lead, in the form of a ruling: no stage was asked. */
final class PersonRuling {
    private PersonRuling() {}

    static Ruling convert(MatchResult match, long ownerId, long accountId, String reason) {
        return of(match, Assignment.converted(ownerId, accountId), reason);
    }

    static Ruling setAside(MatchResult match, Disposition disposition, long ownerId, String reason) {
        return of(match, Assignment.waiting(disposition, ownerId), reason);
    }

    private static Ruling of(MatchResult match, Assignment assignment, String reason) {
        return new Ruling(
                match,
                Optional.empty(),
                Optional.empty(),
                new RoutingDecision(
                        assignment,
                        null,
                        Stream.of(Stage.values())
                                .map(stage -> new StageResult(stage, StageOutcome.SKIPPED, "A person decided."))
                                .toList(),
                        reason));
    }
}
