package org.marquee.governance.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.account.ReviewStatus;

/**
 * The accounts of the last 35 days that others than operations made.
 *
 * @param since from when on, up to {@code asOf}
 * @param totals counted over {@code items} and nothing else
 */
public record NewAccountsReport(Instant since, Instant asOf, Totals totals, List<NewAccount> items) {
    private static final Duration LOOKS_BACK = Duration.ofDays(35);

    /** How many accounts in all, in each state that occurs, and past their due date. */
    public record Totals(int accounts, Map<ReviewStatus, Integer> byReviewStatus, int overdue) {
        static Totals of(List<NewAccount> items) {
            Map<ReviewStatus, Integer> byStatus = new EnumMap<>(ReviewStatus.class);
            items.forEach(item -> byStatus.merge(item.reviewStatus(), 1, Integer::sum));
            int overdue = (int) items.stream().filter(NewAccount::overdue).count();
            return new Totals(items.size(), byStatus, overdue);
        }
    }

    /** The report over these lines. */
    public static NewAccountsReport of(Instant asOf, List<NewAccount> items) {
        return new NewAccountsReport(since(asOf), asOf, Totals.of(items), List.copyOf(items));
    }

    static Instant since(Instant asOf) {
        return asOf.minus(LOOKS_BACK);
    }
}
