package org.marquee.governance.job;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.RunFindings;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.governance.job.GovernanceJob.Finding;

/** A database with one process in the hands of {@code ops1}, and nodes on it whose every transaction is one of its own. */
record Ledger(TestDatabase database) {
    static final String PROCESS = "new-accounts";
    private static final WeeklySchedule MONDAYS =
            new WeeklySchedule(DayOfWeek.MONDAY, LocalTime.of(6, 0), ZoneId.of("America/New_York"));

    static Ledger in(TestDatabase database) {
        database.clear();
        database.run(em -> new GovernanceProcesses(em)
                .add(new GovernanceProcess(PROCESS, UserFixture.with(em, "ops1", Role.OPS))));
        return new Ledger(database);
    }

    static GovernanceJob job(Function<Instant, List<Finding>> find) {
        return new GovernanceJob(
                PROCESS,
                "A job",
                MONDAYS,
                occasion -> find.apply(occasion.asOf()),
                GovernanceJob.Found::findings,
                runId -> Optional.empty());
    }

    /** A server with this one job. */
    JobRunner node(GovernanceJob job) {
        DueRuns due = new DueRuns() {
            @Override
            public List<DueRun> find() {
                return database.call(em ->
                        new DueRuns(new GovernanceJobs(List.of(job)), new GovernanceRuns(em), notices(em)).find());
            }
        };
        return new JobRunner(due, transactions(), null) {
            @Override
            void start(GovernanceJob job, Lease lease) {
                perform(job, lease);
            }
        };
    }

    RunTransactions transactions() {
        return new RunTransactions() {
            @Override
            public Optional<Lease> claim(DueRun due) {
                return database.call(em -> within(em).claim(due));
            }

            @Override
            public void perform(GovernanceJob job, Lease lease) {
                database.run(em -> within(em).perform(job, lease));
            }

            @Override
            public void fail(Lease lease, String why) {
                database.run(em -> within(em).fail(lease, why));
            }
        };
    }

    private static RunTransactions within(EntityManager em) {
        return new RunTransactions(
                new GovernanceProcesses(em), new GovernanceRuns(em), new RunFindings(em), notices(em));
    }

    static RunNotices notices(EntityManager em) {
        return new RunNotices(
                new GovernanceProcesses(em), new Outbox(em), new AuditTrail(em, Clock.systemUTC()), Clock.systemUTC());
    }

    /** Claimed by a server that is at work on it. */
    Lease held(String slot) {
        return transactions().claim(new DueRun(job(asOf -> List.of()), slot)).orElseThrow();
    }

    /** Claimed by a server that then fell silent for longer than its lease. */
    Lease crashed(String slot) {
        Lease lease =
                transactions().claim(new DueRun(job(asOf -> List.of()), slot)).orElseThrow();
        leasesRunOut();
        return lease;
    }

    void leasesRunOut() {
        database.run(
                em -> em.createNativeQuery("update governance_run set lease_until = timestamp '2026-01-01 00:00:00'")
                        .executeUpdate());
    }

    String newestSlot() {
        return slotBefore(0);
    }

    String slotBefore(int weeks) {
        Instant now = database.call(em -> new GovernanceRuns(em).now());
        return MONDAYS.latest(now.minusSeconds(weeks * 7L * 86_400)).name();
    }

    List<GovernanceRun> runs() {
        return database.call(
                em -> new GovernanceRuns(em).list(List.of(PROCESS), null, 100).items());
    }

    GovernanceRun run(String slot) {
        return database.call(em -> new GovernanceRuns(em).find(PROCESS, slot).orElseThrow());
    }

    List<String> told() {
        return database.call(em ->
                new Outbox(em).waiting(100).stream().map(OutboxEvent::topic).toList());
    }

    long findings() {
        return database.call(em ->
                em.createQuery("select count(f) from RunFinding f", Long.class).getSingleResult());
    }
}
