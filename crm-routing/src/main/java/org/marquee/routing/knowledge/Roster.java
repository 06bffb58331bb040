package org.marquee.routing.knowledge;

import java.util.List;
import org.marquee.domain.territory.TerritoryMap;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.routing.matching.score.Weights;
import org.marquee.routing.policy.OwnerCandidate;
import org.marquee.routing.policy.PartnerCoverage;
import org.marquee.routing.policy.RoutingPolicy;
import org.marquee.routing.policy.UserRoster;

/**
 * What routing decides by, besides accounts.
 *
 * @param policyNumber the version of the policy in force
 * @param weightsNumber the version of the weights that decides, 0 for those that come with the product
 * @param weights what matching weighs by
 */
public record Roster(
        int policyNumber,
        RoutingPolicy policy,
        int weightsNumber,
        Weights weights,
        TerritoryMap territories,
        List<PartnerCoverage> partners,
        UserRoster users,
        BusinessCalendar calendar) {
    /** Who gets what falls to the user: he himself, else his deputy, else the fallback owner. */
    public long takerFor(long userId) {
        return users.firstAvailable(
                        List.of(new OwnerCandidate(userId, "the owner")),
                        policy.queues().fallbackId())
                .userId();
    }
}
