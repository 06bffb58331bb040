package org.marquee.governance.approval;

import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.time.DueDate;
import org.marquee.governance.duplicate.Duplicates;

/**
 * An account in the approval queue.
 *
 * @param ageBusinessDays since it was opened
 * @param standards what departs from the standards
 */
public record Waiting(
        Account account, int ageBusinessDays, DueDate due, Duplicates duplicates, List<AccountFinding> standards) {
    public Waiting {
        standards = List.copyOf(standards);
    }
}
