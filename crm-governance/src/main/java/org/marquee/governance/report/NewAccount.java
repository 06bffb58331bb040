package org.marquee.governance.report;

import java.time.Instant;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.ReviewDecision;

/**
 * A line of the new-accounts report.
 *
 * @param ageInBusinessDays from the creation to the final decision, or to the time of the report while there is none
 * @param overdue whether operations should have decided by the time of the report
 * @param decision the decision in force; null, like decider and time, while the account waits for one
 */
public record NewAccount(
        long accountId,
        String account,
        Person createdBy,
        Instant createdAt,
        ReviewStatus reviewStatus,
        int ageInBusinessDays,
        boolean overdue,
        ReviewDecision decision,
        Person decidedBy,
        Instant decidedAt) {}
