package org.marquee.routing.matching.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.index.MatchingIndex;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * A business domain of the lead.
 *
 * @param owners the accounts that list it (none: nobody knows it)
 * @param roots the tops of their hierarchies
 */
record DomainClaim(WebHost host, List<IndexedAccount> owners, Set<Long> roots) {

    static DomainClaim of(WebHost host, List<IndexedAccount> owners, MatchingIndex index) {
        return new DomainClaim(host, owners, owners.stream().map(index::rootOf).collect(Collectors.toSet()));
    }

    boolean isUnknown() {
        return owners.isEmpty();
    }

    boolean isOwnedBy(long id) {
        return owners.stream().anyMatch(owner -> owner.id() == id);
    }
}
