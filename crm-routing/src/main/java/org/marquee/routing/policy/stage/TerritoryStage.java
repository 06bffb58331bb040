package org.marquee.routing.policy.stage;

import java.util.List;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.territory.TerritoryEntry;
import org.marquee.domain.territory.TerritoryFinding;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * Gives the lead to the rep whose territory covers its address most closely.
 *
 * <p>Decides: a plumber from Columbus, when a territory covers Ohio. Passes: a lead without an address.
 */
final class TerritoryStage implements RoutingStage {

    @Override
    public Stage stage() {
        return Stage.TERRITORY;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        TerritoryFinding finding = routing.territories()
                .find(
                        routing.subject().address(),
                        routing.subject().industry(),
                        routing.subject().employees());
        return finding.territory()
                .map(territory -> assign(routing, territory, finding.reason()))
                .orElseGet(() -> StageAnswer.passed(finding.reason()));
    }

    private static StageAnswer assign(RoutingCase routing, TerritoryEntry territory, String reason) {
        OwnerCandidate rep = new OwnerCandidate(territory.ownerId(), "the territory's rep");
        return routing.roster()
                .firstAvailable(List.of(rep))
                .map(owner -> StageAnswer.decided(Assignment.toTerritory(owner.userId(), territory.id()), reason))
                .orElseGet(() -> StageAnswer.passed(
                        "The territory \"%s\" covers the lead, but neither its rep nor a".formatted(territory.name())
                                + " deputy is active."));
    }
}
