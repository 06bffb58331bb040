package org.marquee.web.approval;

import java.time.OffsetDateTime;
import java.util.List;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.time.DueDate;
import org.marquee.governance.approval.Reviewed;
import org.marquee.web.account.AccountView;

/**
 * An account with the evidence on it, as far as the reader may know it.
 *
 * @param ageBusinessDays since it was opened
 * @param due when it must be decided, in the reader's zone, and how that stands in business time; null while it waits for nobody or for its creator
 * @param hiddenDuplicates whether there are others, which operations see
 * @param standards what departs from the standards
 */
public record ApprovalView(
        long id,
        AccountView account,
        int ageBusinessDays,
        Due due,
        List<DuplicateShown> duplicates,
        boolean hiddenDuplicates,
        List<StandardShown> standards) {
    /** A due date; {@code inWords} as people say it. */
    public record Due(OffsetDateTime at, int businessDays, boolean overdue, String inWords) {
        static Due of(DueDate due) {
            return new Due(due.due().toOffsetDateTime(), due.businessDays(), due.isOverdue(), due.inWords());
        }
    }

    /** A departure from the standards; {@code field} is the one to mend. */
    public record StandardShown(String rule, String field, String sentence) {
        static StandardShown of(AccountFinding finding) {
            return new StandardShown(finding.rule(), finding.field(), finding.sentence());
        }
    }

    static ApprovalView of(Reviewed reviewed, AccountView account) {
        return new ApprovalView(
                account.id(),
                account,
                reviewed.ageBusinessDays(),
                reviewed.due().map(Due::of).orElse(null),
                DuplicateShown.of(reviewed.duplicates()),
                reviewed.duplicates().hidden(),
                reviewed.standards().stream().map(StandardShown::of).toList());
    }
}
