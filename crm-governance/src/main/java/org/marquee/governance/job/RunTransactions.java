package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.RunFinding;
import org.marquee.domain.job.RunFindings;
import org.marquee.domain.text.StoredJson;
import org.marquee.governance.job.GovernanceJob.Finding;
import org.marquee.governance.job.GovernanceJob.Occasion;

/** The transactions of a run, each a new one; after the claim, each checks first that this node still holds the run. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunTransactions {
    private final GovernanceProcesses processes;
    private final GovernanceRuns runs;
    private final RunFindings findings;
    private final RunNotices notices;

    protected RunTransactions() {
        this(null, null, null, null);
    }

    @Inject
    public RunTransactions(
            GovernanceProcesses processes, GovernanceRuns runs, RunFindings findings, RunNotices notices) {
        this.processes = processes;
        this.runs = runs;
        this.findings = findings;
        this.notices = notices;
    }

    /** Empty if another node was first, or while the process has no owner or a long run of it goes on. */
    public Optional<Lease> claim(DueRun due) {
        return processes.find(due.job().name()).flatMap(process -> claim(process, due));
    }

    private Optional<Lease> claim(GovernanceProcess process, DueRun due) {
        if (due.job().isLong() && isAnotherOpen(process, due.slot())) {
            return Optional.empty();
        }
        return runs.claim(process, due.slot(), Node.NAME, due.job().steps().lease());
    }

    private boolean isAnotherOpen(GovernanceProcess process, String slot) {
        processes.getForUpdate(process.name());
        return runs.openOf(process.name())
                .filter(open -> !open.slot().equals(slot))
                .isPresent();
    }

    /**
     * Finds, keeps and announces, all or nothing.
     *
     * @throws org.marquee.domain.job.LeaseLost if another node took over
     */
    public void perform(GovernanceJob job, Lease lease) {
        runs.fence(lease, Retries.LEASE);
        Instant asOf = runs.now();
        List<Finding> found = job.find().apply(new Occasion(lease.runId(), asOf));
        found.forEach(one -> findings.add(new RunFinding(lease.runId(), one.accountId(), one.content())));
        runs.finish(lease, StoredJson.write(new RunResult(asOf, found.size())));
        notices.finished(runs.get(lease.runId()));
    }

    /**
     * Writes down why the run failed; after the last attempt it is given up.
     *
     * @throws org.marquee.domain.job.LeaseLost if another node took over
     */
    public void fail(Lease lease, String why) {
        if (Retries.isLast(lease.token())) {
            GovernanceRun run = runs.giveUp(lease, why);
            notices.givenUp(run, why);
        } else {
            runs.fail(lease, why, Retries.PAUSE);
        }
    }
}
