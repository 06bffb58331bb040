package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marquee.domain.idempotency.LostRace;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.LeaseLost;

/** Runs what is due. Every node may call it at any time: the ledger decides who runs what. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    private final DueRuns dueRuns;
    private final RunTransactions transactions;
    private final RunThreads threads;

    protected JobRunner() {
        this(null, null, null);
    }

    @Inject
    public JobRunner(DueRuns dueRuns, RunTransactions transactions, RunThreads threads) {
        this.dueRuns = dueRuns;
        this.transactions = transactions;
        this.threads = threads;
    }

    public void runDue() {
        for (DueRun due : dueRuns.find()) {
            claim(due).ifPresent(lease -> start(due.job(), lease));
        }
    }

    /** A long run must not keep the others waiting. */
    void start(GovernanceJob job, Lease lease) {
        if (job.isLong()) {
            threads.start(new RunAsked(job.name(), lease));
        } else {
            perform(job, lease);
        }
    }

    private Optional<Lease> claim(DueRun due) {
        try {
            return transactions.claim(due);
        } catch (RuntimeException failure) {
            if (!LostRace.isIn(failure)) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /** Does the work of a run that this node holds; a failure ends up in the ledger. */
    public void perform(GovernanceJob job, Lease lease) {
        try {
            doSteps(job.steps(), lease);
            transactions.perform(job, lease);
            LOG.info(() -> "Ran %s for %s.".formatted(lease.process(), lease.slot()));
        } catch (LeaseLost lost) {
            LOG.log(Level.WARNING, lost.getMessage());
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.SEVERE,
                    failure,
                    () -> "The run of %s for %s failed.".formatted(lease.process(), lease.slot()));
            fail(lease, failure);
        }
    }

    private static void doSteps(JobSteps steps, Lease lease) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = steps.next().test(lease);
        }
    }

    private void fail(Lease lease, RuntimeException failure) {
        // The message may quote customer data, which not every reader of the ledger may see.
        String why = "It stopped with a %s; the server's log has the details."
                .formatted(failure.getClass().getSimpleName());
        try {
            transactions.fail(lease, why);
        } catch (LeaseLost lost) {
            LOG.log(Level.WARNING, lost.getMessage());
        }
    }
}
