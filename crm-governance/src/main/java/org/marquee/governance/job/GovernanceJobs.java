package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.time.BusinessCalendars;
import org.marquee.governance.job.GovernanceJob.Finding;
import org.marquee.governance.job.GovernanceJob.Found;
import org.marquee.governance.quality.MatchingQuality;
import org.marquee.governance.report.NewAccount;
import org.marquee.governance.report.NewAccountsQuery;
import org.marquee.governance.report.NewAccountsReport;
import org.marquee.governance.scan.DuplicateScanning;

/** All jobs, in the order in which they run. */
@ApplicationScoped
public class GovernanceJobs {
    private static final WeeklySchedule MONDAY_MORNING = new WeeklySchedule(
            DayOfWeek.MONDAY,
            LocalTime.of(6, 0),
            BusinessCalendars.ofOperations().zone());

    private static final WeeklySchedule SUNDAY_NIGHT = new WeeklySchedule(
            DayOfWeek.SUNDAY,
            LocalTime.of(2, 0),
            BusinessCalendars.ofOperations().zone());

    private final List<GovernanceJob> all;

    protected GovernanceJobs() {
        this.all = List.of();
    }

    @Inject
    public GovernanceJobs(NewAccountsQuery newAccounts, MatchingQuality matchingQuality, DuplicateScanning duplicates) {
        this(List.of(newAccounts(newAccounts), matchingQuality(matchingQuality), duplicates(duplicates)));
    }

    GovernanceJobs(List<GovernanceJob> all) {
        this.all = List.copyOf(all);
    }

    private static GovernanceJob newAccounts(NewAccountsQuery newAccounts) {
        return new GovernanceJob(
                "new-accounts",
                "New accounts of the last 35 days",
                MONDAY_MORNING,
                occasion -> findings(newAccounts.ofAll(occasion.asOf())),
                GovernanceJobs::shown,
                runId -> Optional.empty());
    }

    private static GovernanceJob matchingQuality(MatchingQuality quality) {
        return new GovernanceJob(
                MatchSample.PROCESS,
                "Matching quality of the last week",
                MONDAY_MORNING,
                occasion -> {
                    quality.draw(occasion.runId(), occasion.asOf());
                    return List.of();
                },
                found -> quality.stateOf(found.runId()),
                quality::toDo);
    }

    /** What it finds waits in a queue of its own. */
    private static GovernanceJob duplicates(DuplicateScanning scanning) {
        return new GovernanceJob(
                DuplicateScanning.PROCESS,
                "Duplicate scan of all accounts",
                SUNDAY_NIGHT,
                occasion -> List.of(),
                found -> scanning.report(found.runId()),
                runId -> Optional.empty(),
                new JobSteps(scanning::next, DuplicateScanning.LEASE));
    }

    private static List<Finding> findings(NewAccountsReport report) {
        return report.items().stream()
                .map(item -> new Finding(item.accountId(), StoredJson.write(item)))
                .toList();
    }

    private static NewAccountsReport shown(Found found) {
        return NewAccountsReport.of(
                found.asOf(),
                found.findings().stream()
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
