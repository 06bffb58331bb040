package org.marquee.governance.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountReview;
import org.marquee.domain.time.BusinessCalendar;
import org.marquee.domain.user.UserName;

/**
 * Makes the lines of one new-accounts report.
 *
 * @param reviews the last decision on each account that has any
 * @param names of creators and deciders
 */
record NewAccountLines(
        Instant asOf, BusinessCalendar calendar, Map<Long, AccountReview> reviews, Map<Long, UserName> names) {
    private static final Set<ReviewStatus> FINAL =
            EnumSet.of(ReviewStatus.APPROVED, ReviewStatus.REJECTED, ReviewStatus.MERGED);

    NewAccount line(Account account) {
        // What was handed in again, or whose merger was undone, waits for a new decision; the last one does not hold.
        AccountReview review = account.reviewStatus() == ReviewStatus.PENDING ? null : reviews.get(account.id());
        return new NewAccount(
                account.id(),
                account.name(),
                person(account.createdBy()),
                account.createdAt(),
                account.reviewStatus(),
                calendar.daysBetween(account.createdAt(), agesUntil(account, review)),
                isOverdue(account),
                review == null ? null : review.decision(),
                review == null ? null : person(review.decidedBy()),
                review == null ? null : review.decidedAt());
    }

    private Instant agesUntil(Account account, AccountReview review) {
        return review != null && FINAL.contains(account.reviewStatus()) ? review.decidedAt() : asOf;
    }

    private boolean isOverdue(Account account) {
        return account.reviewStatus() == ReviewStatus.PENDING
                && account.reviewDueAt() != null
                && account.reviewDueAt().isBefore(asOf);
    }

    private Person person(Long userId) {
        return Person.of(names.get(userId));
    }
}
