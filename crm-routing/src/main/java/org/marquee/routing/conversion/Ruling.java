package org.marquee.routing.conversion;

import java.util.Objects;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.routing.matching.MatchResult;
import org.marquee.routing.policy.MatchedAccount;
import org.marquee.routing.policy.RoutingDecision;

/**
 * What was decided about a lead, before anything is changed.
 *
 * @param account where the person belongs, as it was known when it was decided; empty if a person decided or none matched
 * @param placement where the person belongs, if an account matched surely enough to place him
 */
public record Ruling(
        MatchResult match, Optional<Placement> placement, Optional<MatchedAccount> account, RoutingDecision decision) {
    /** Whether the stages decided, and not a person. */
    boolean isOfRouting() {
        return decision.decidingStage() != null;
    }

    /** Whether the account to convert to, read and locked after the decision, is still what the decision rests on. */
    public boolean holdsFor(Account target) {
        return target.attractsLeads()
                && account.stream()
                        .allMatch(known -> target.ownerId() == known.ownerId()
                                && target.profile().type() == known.type()
                                && Objects.equals(target.umbrellaId(), known.umbrellaId()));
    }

    /** The reason for people: why this owner, then why this unit. */
    public String reason() {
        return decision.assignment().accountId() == null
                ? decision.reason()
                : placement
                        .map(place -> decision.reason() + " " + place.reason())
                        .orElse(decision.reason());
    }
}
