package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.governance.job.GovernanceJob.Finding;
import org.marquee.governance.report.NewAccount;
import org.marquee.governance.report.NewAccountsQuery;
import org.marquee.governance.report.NewAccountsReport;

/** All jobs, in the order in which they run. */
@ApplicationScoped
public class GovernanceJobs {
    private static final WeeklySchedule MONDAY_MORNING = new WeeklySchedule(
            DayOfWeek.MONDAY,
            LocalTime.of(6, 0),
            BusinessCalendars.ofOperations().zone());

    private final List<GovernanceJob> all;

    protected GovernanceJobs() {
        this.all = List.of();
    }

    @Inject
    public GovernanceJobs(NewAccountsQuery newAccounts) {
        this(List.of(new GovernanceJob(
                "new-accounts",
                "New accounts of the last 35 days",
                MONDAY_MORNING,
                asOf -> findings(newAccounts.ofAll(asOf)),
                GovernanceJobs::shown)));
    }

    GovernanceJobs(List<GovernanceJob> all) {
        this.all = List.copyOf(all);
    }

    private static List<Finding> findings(NewAccountsReport report) {
        return report.items().stream()
                .map(item -> new Finding(item.accountId(), StoredJson.write(item)))
                .toList();
    }

    private static NewAccountsReport shown(Instant asOf, List<String> findings) {
        return NewAccountsReport.of(
                asOf,
                findings.stream()
                        .map(finding -> StoredJson.read(finding, NewAccount.class))
                        .toList());
    }

    public List<GovernanceJob> all() {
        return all;
    }

    public Optional<GovernanceJob> find(String name) {
        return all.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    public GovernanceJob get(String name) {
        return find(name).orElseThrow(() -> new NotFound("process", name));
    }
}
