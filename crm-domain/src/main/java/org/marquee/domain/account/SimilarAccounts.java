package org.marquee.domain.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port to the matcher: which accounts might be the same company. Implemented in routing, asked by governance. */
public interface SimilarAccounts {
    /** The most likely first, over the whole base, walls left aside; {@code exceptId} is left out if not null. */
    List<SimilarAccount> similarTo(AccountProfile profile, Long exceptId);

    /**
     * The same for accounts that are there, by their ids: what was committed of them counts, names and all. One that was
     * merged or rejected resembles nothing.
     */
    Map<Long, List<SimilarAccount>> similarTo(Collection<Long> accountIds);
}
