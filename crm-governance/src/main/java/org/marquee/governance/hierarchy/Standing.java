package org.marquee.governance.hierarchy;

import org.marquee.domain.account.Account;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.territory.TerritoryEntry;

/**
 * Whose an account is and by what leads find it.
 *
 * @param umbrellaId null outside umbrellas
 * @param territoryId null where no territory covers it, and in an umbrella
 */
public record Standing(Long umbrellaId, Coverage coverage, Long territoryId, long ownerId) {
    static Standing of(Account account) {
        return new Standing(account.umbrellaId(), account.coverage(), account.territoryId(), account.ownerId());
    }

    /** In an umbrella it is its account manager's; one that waits for review stays with its owner until then. */
    Standing joining(Account umbrella, boolean waits) {
        return new Standing(umbrella.id(), Coverage.NAMED, null, waits ? ownerId : umbrella.ownerId());
    }

    /** Outside it falls to the territory it lies in; where there is none, it stays with its owner. */
    Standing leaving(TerritoryEntry home) {
        return home == null
                ? new Standing(null, Coverage.TERRITORY, null, ownerId)
                : new Standing(null, Coverage.TERRITORY, home.id(), home.ownerId());
    }
}
