package org.marquee.web.account;

import java.time.LocalDate;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.problem.Invalid;
import org.marquee.governance.alias.NewAlias;

/**
 * Another name or domain to be added to an account.
 *
 * @param reason why a domain at which many have addresses belongs to this account; otherwise left out
 */
public record AliasRequest(
        Long accountId, String text, AliasKind kind, LocalDate validFrom, LocalDate validTo, String reason) {
    NewAlias toNewAlias() {
        if (accountId == null) {
            throw new Invalid("accountId", "Say whose name it is.");
        }
        return new NewAlias(accountId, kind, text, validFrom, validTo, reason);
    }
}
