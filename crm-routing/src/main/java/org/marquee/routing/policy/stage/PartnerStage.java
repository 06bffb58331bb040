package org.marquee.routing.policy.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.decision.Stage;
import org.marquee.domain.territory.Countries;
import org.marquee.routing.policy.Assignment;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.PartnerCoverage;
import org.marquee.routing.policy.RoutingCase;
import org.marquee.routing.policy.StageAnswer;

/**
 * Refers to a distributor what his agreement covers. Of several, one for the lead's industry goes first, then the
 * oldest.
 *
 * <p>Decides: a lead from Zürich, when a partner covers Switzerland. Passes: a lead from Ohio.
 */
final class PartnerStage implements RoutingStage {

    private static final Comparator<PartnerCoverage> PRECEDENCE = Comparator.comparing(
                    PartnerCoverage::isForIndustries, Comparator.reverseOrder())
            .thenComparingLong(PartnerCoverage::partnerId);

    @Override
    public Stage stage() {
        return Stage.PARTNER;
    }

    @Override
    public StageAnswer decide(RoutingCase routing) {
        List<PartnerCoverage> covering = routing.partners().stream()
                .filter(partner -> partner.covers(routing.subject()))
                .sorted(PRECEDENCE)
                .toList();
        if (covering.isEmpty()) {
            return StageAnswer.passed("No partner's agreement covers the lead.");
        }
        return covering.stream()
                .flatMap(partner -> refer(routing, partner).stream())
                .findFirst()
                .orElseGet(() -> StageAnswer.passed("The agreement of %s covers the lead, but nobody there is active."
                        .formatted(covering.get(0).name())));
    }

    private static Optional<StageAnswer> refer(RoutingCase routing, PartnerCoverage partner) {
        OwnerCandidate person = new OwnerCandidate(partner.userId(), "the partner's person");
        return routing.roster()
                .firstAvailable(List.of(person))
                .map(owner -> StageAnswer.decided(
                        Assignment.toPartner(owner.userId(), partner.partnerId()),
                        "%s covers %s and the lead goes to %s."
                                .formatted(
                                        partner.name(),
                                        Countries.englishName(routing.subject().country()),
                                        owner.words())));
    }
}
