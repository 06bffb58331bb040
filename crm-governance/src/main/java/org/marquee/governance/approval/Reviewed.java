package org.marquee.governance.approval;

import java.util.List;
import java.util.Optional;
import org.marquee.domain.account.Account;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.time.DueDate;
import org.marquee.governance.duplicate.Duplicates;

/**
 * An account with the evidence on it.
 *
 * @param ageBusinessDays since it was opened
 * @param due when operations must have decided; empty while they do not have to
 * @param standards what departs from the standards, as far as the caller may know of it
 */
public record Reviewed(
        Account account,
        int ageBusinessDays,
        Optional<DueDate> due,
        Duplicates duplicates,
        List<AccountFinding> standards) {
    public Reviewed {
        standards = List.copyOf(standards);
    }
}
