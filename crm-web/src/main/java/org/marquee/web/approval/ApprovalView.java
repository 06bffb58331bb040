package org.marquee.web.approval;

import java.time.OffsetDateTime;
import java.util.List;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.governance.approval.Waiting;
import org.marquee.web.account.AccountView;

/**
 * An account that waits for operations.
 *
 * @param ageBusinessDays since it was opened
 * @param due when it must be decided, in the reader's zone, and how that stands in business time
 * @param standards what departs from the standards
 */
public record ApprovalView(
        long id,
        AccountView account,
        int ageBusinessDays,
        Due due,
        List<DuplicateShown> duplicates,
        List<StandardShown> standards) {
    /** A due date; {@code inWords} as people say it. */
    public record Due(OffsetDateTime at, int businessDays, boolean overdue, String inWords) {}

    /** A departure from the standards; {@code field} is the one to mend. */
    public record StandardShown(String rule, String field, String sentence) {
        static StandardShown of(AccountFinding finding) {
            return new StandardShown(finding.rule(), finding.field(), finding.sentence());
        }
    }

    static ApprovalView of(Waiting waiting, AccountView account) {
        return new ApprovalView(
                account.id(),
                account,
                waiting.ageBusinessDays(),
                new Due(
                        waiting.due().due().toOffsetDateTime(),
                        waiting.due().businessDays(),
                        waiting.due().isOverdue(),
                        waiting.due().inWords()),
                DuplicateShown.of(waiting.duplicates()),
                waiting.standards().stream().map(StandardShown::of).toList());
    }
}
