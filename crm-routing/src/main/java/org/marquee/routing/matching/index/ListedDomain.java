package org.marquee.routing.matching.index;

import java.time.LocalDate;
import org.marquee.routing.matching.AliasEntry;
import org.marquee.routing.matching.normalize.WebHost;

/**
 * A domain that an account claims.
 *
 * @param alias where it comes from; null for the account's own web address
 */
public record ListedDomain(WebHost host, AliasEntry alias) {

    /** Whether it counts on {@code day}. */
    public boolean validOn(LocalDate day) {
        return alias == null || alias.validOn(day);
    }
}
