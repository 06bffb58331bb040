package org.marquee.governance.alias;

import java.io.Serializable;
import java.time.LocalDate;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.text.Reason;

/**
 * Another name or domain for an account.
 *
 * @param validFrom the first day, or null for "always"; {@code validTo} likewise the last
 * @param reason why a domain of many is this account's alone; null where nobody asks
 */
public record NewAlias(
        long accountId, AliasKind kind, String text, LocalDate validFrom, LocalDate validTo, String reason)
        implements Serializable {
    public NewAlias {
        reason = Reason.optional("reason", reason).map(Reason::text).orElse(null);
    }

    AliasConflicts.Claim claim() {
        return new AliasConflicts.Claim(kind, text, validFrom, validTo);
    }
}
