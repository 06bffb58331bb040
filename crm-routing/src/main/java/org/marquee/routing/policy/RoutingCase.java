package org.marquee.routing.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marquee.domain.territory.TerritoryMap;

/**
 * Everything one decision rests on; the same case always has the same decision.
 *
 * @param subject the lead
 * @param match what matching found
 * @param barredAccounts accounts a conversion of this lead was taken back from: it never converts there by itself again
 * @param policy in force
 * @param partners with an agreement in force
 * @param territories the roster
 * @param roster who works here
 */
public record RoutingCase(
        RoutingSubject subject,
        MatchFinding match,
        Set<Long> barredAccounts,
        RoutingPolicy policy,
        List<PartnerCoverage> partners,
        TerritoryMap territories,
        UserRoster roster) {

    public RoutingCase {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(match);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(territories);
        Objects.requireNonNull(roster);
        barredAccounts = Set.copyOf(barredAccounts);
        partners = List.copyOf(partners);
    }

    /** The account that matching found surely enough to act on it; empty for all that is less. */
    public Optional<MatchedAccount> matchedAccount() {
        return match instanceof MatchFinding.Matched matched
                        && matched.probability() >= policy.matching().convertFrom()
                ? Optional.of(matched.account())
                : Optional.empty();
    }

    /** What operations must look at, also a match that is less sure than the policy wants. */
    public Optional<MatchFinding.Possible> possibleMatch() {
        double reviewFrom = policy.matching().reviewFrom();
        if (match instanceof MatchFinding.Possible possible && possible.probability() >= reviewFrom) {
            return Optional.of(possible);
        }
        if (match instanceof MatchFinding.Matched matched
                && matchedAccount().isEmpty()
                && matched.probability() >= reviewFrom) {
            int named = matched.account().isNamed() ? 1 : 0;
            return Optional.of(new MatchFinding.Possible(1, named, matched.probability()));
        }
        return Optional.empty();
    }

    /** Whether somebody took back a conversion of this lead to the account. */
    public boolean bars(MatchedAccount account) {
        return barredAccounts.contains(account.accountId());
    }

    /** The first of them who is available; when nobody is, the fallback owner, so that it is always somebody. */
    public OwnerChoice owner(OwnerCandidate... preferred) {
        return roster.firstAvailable(List.of(preferred), policy.queues().fallbackId());
    }
}
