package org.marquee.domain.account;

import java.util.List;

/** Port to the matcher: which accounts might be the same company. Implemented in routing, asked by governance. */
public interface SimilarAccounts {
    /** The most likely first, over the whole base, walls left aside; {@code exceptId} is left out if not null. */
    List<SimilarAccount> similarTo(AccountProfile profile, Long exceptId);
}
