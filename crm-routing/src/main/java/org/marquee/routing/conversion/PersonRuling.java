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
public final class PersonRuling {
    private PersonRuling() {}

    /** The person belongs to the account. */
    public static Ruling convert(MatchResult match, long ownerId, long accountId, String reason) {
        return assign(match, Assignment.converted(ownerId, accountId), reason);
    }

    /** The lead waits with somebody. */
    public static Ruling setAside(MatchResult match, Disposition disposition, long ownerId, String reason) {
        return assign(match, Assignment.waiting(disposition, ownerId), reason);
    }

    /** The lead goes where the person says. */
    public static Ruling assign(MatchResult match, Assignment assignment, String reason) {
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
