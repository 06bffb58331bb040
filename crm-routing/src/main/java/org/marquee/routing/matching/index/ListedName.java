package org.marquee.routing.matching.index;

import java.time.LocalDate;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.normalize.CompanyName;

/**
 * A name under which an account is known.
 *
 * @param alias where it comes from; null for the account's own name
 * @param ticker a stock exchange symbol, which says little when typed alone
 */
public record ListedName(CompanyName name, AliasEntry alias, boolean ticker) {

    /** Whether it counts on {@code day}. */
    public boolean validOn(LocalDate day) {
        return alias == null || alias.validOn(day);
    }
}
