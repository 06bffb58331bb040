package org.marquee.routing.policy.stage;

import java.util.Optional;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.PauseRule;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * Keeps from the field what it should not work on: competitors, those we never sell to, those that wait, and people of
 * whom nothing says for which company they work.
 *
 * <p>Decides: a lead from a country on the never-sell list. Passes: a company like any other.
 */
final class RiffRaffStage implements RoutingStage {

    @Override
    public Stage stage() {
        return Stage.RIFF_RAFF;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        return competitor(routing)
                .or(() -> excluded(routing))
                .or(() -> paused(routing))
                .or(() -> held(routing))
                .orElseGet(() ->
                        StageAnswer.passed("It is no competitor, and the policy neither excludes nor pauses it."));
    }

    private static Optional<StageAnswer> competitor(RoutingCase routing) {
        return routing.matchedAccount()
                .filter(MatchedAccount::isCompetitor)
                .filter(MatchedAccount::isApproved)
                .map(account -> keep(routing, Disposition.COMPETITOR, "The person works for a competitor."));
    }

    private static Optional<StageAnswer> excluded(RoutingCase routing) {
        return routing.policy()
                .neverSell()
                .objectionTo(routing.subject())
                .map(reason -> keep(routing, Disposition.EXCLUDED, reason));
    }

    private static Optional<StageAnswer> paused(RoutingCase routing) {
        return routing.policy().pauses().stream()
                .filter(pause -> pause.holdsBack(routing.subject()))
                .findFirst()
                .map(PauseRule::reason)
                .map(reason -> keep(routing, Disposition.PAUSED, reason));
    }

    private static Optional<StageAnswer> held(RoutingCase routing) {
        if (routing.subject().namesACompany()) {
            return Optional.empty();
        }
        OwnerCandidate owner = new OwnerCandidate(routing.policy().queues().heldId(), "the owner of the held queue");
        return Optional.of(StageAnswer.decided(
                Assignment.waiting(Disposition.HELD, routing.owner(owner).userId()),
                "Neither a company nor a business domain is given, so nobody can tell for whom the person works."));
    }

    private static StageAnswer keep(RoutingCase routing, Disposition disposition, String reason) {
        OwnerCandidate owner = new OwnerCandidate(routing.policy().queues().riffRaffId(), "the owner of riff-raff");
        return StageAnswer.decided(
                Assignment.waiting(disposition, routing.owner(owner).userId()), reason);
    }
}
