package org.marquee.routing.matching.score;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.SharedDomains;

/** What all comparisons of one lead share: the lead, the accounts, the day, what weighs how much, and whose its domains are. */
record Situation(
        Subject subject,
        MatchingIndex index,
        LocalDate today,
        Predicate<IndexedAccount> eligible,
        Weights weights,
        List<DomainClaim> claims) {

    /** A mail provider's domain is left out unless an account lists it. */
    static Situation of(
            Subject subject,
            MatchingIndex index,
            LocalDate today,
            Predicate<IndexedAccount> eligible,
            Weights weights) {
        List<DomainClaim> claims = subject.hosts().stream()
                .map(host -> DomainClaim.of(
                        host,
                        index.ownersOf(host, today).stream().filter(eligible).toList(),
                        index))
                .filter(claim -> !claim.isUnknown() || !SharedDomains.contains(claim.host()))
                .toList();
        return new Situation(subject, index, today, eligible, weights, claims);
    }
}
