package org.marquee.routing.matching.score;

import java.util.List;
import org.marquee.routing.matching.index.IndexedAccount;
import org.marquee.routing.matching.normalize.WebHost;

/** A business domain of the lead, and the accounts that list it (none: nobody knows it). */
record DomainClaim(WebHost host, List<IndexedAccount> owners) {

    boolean isUnknown() {
        return owners.isEmpty();
    }

    boolean isOwnedBy(long id) {
        return owners.stream().anyMatch(owner -> owner.id() == id);
    }
}
