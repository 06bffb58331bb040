package org.marquee.routing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.territory.Territories;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.PartnerCoverage;
import org.marquee.routing.policy.RosterUser;
import org.marquee.routing.policy.RoutingPolicy;
import org.marquee.routing.policy.UserRoster;

/** Reads policy, weights, territories, partners and users into the values that routing decides by. */
@ApplicationScoped
public class RosterReader {
    @Inject
    private RoutingPolicyVersions policies;

    @Inject
    private WeightsReader weights;

    @Inject
    private Territories territories;

    @Inject
    private Partners partners;

    @Inject
    private Users users;

    Roster read(long changeNo) {
        RoutingPolicyVersion inForce = policies.inForce()
                .orElseThrow(() -> new IllegalStateException("No routing policy is published; nothing can be routed."));
        WeightsReader.Numbered weighing = weights.inForce();
        RoutingPolicy policy = StoredJson.read(inForce.body(), RoutingPolicy.class);
        return new Roster(
                inForce.number(),
                policy,
                weighing.number(),
                weighing.weights(),
                territories.roster(changeNo),
                partnersInForce(),
                new UserRoster(users.all().stream()
                        .map(user -> new RosterUser(user.id(), user.isActive(), user.deputyId()))
                        .toList()),
                BusinessCalendars.named(policy.clocks().calendar()));
    }

    private List<PartnerCoverage> partnersInForce() {
        return partners.all().stream()
                .filter(Partner::isActive)
                .map(partner -> new PartnerCoverage(
                        partner.id(), partner.name(), partner.ownerId(), partner.countries(), Set.of()))
                .toList();
    }
}
