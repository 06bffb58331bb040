package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;

/**
 * Finds what is to be run: of each job the newest due slot, once, however many were missed, and the runs that a node
 * left unfinished.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DueRuns {
    private final GovernanceJobs jobs;
    private final GovernanceRuns runs;
    private final RunNotices notices;

    protected DueRuns() {
        this(null, null, null);
    }

    @Inject
    public DueRuns(GovernanceJobs jobs, GovernanceRuns runs, RunNotices notices) {
        this.jobs = jobs;
        this.runs = runs;
        this.notices = notices;
    }

    /** By the database's clock; gives up what is not to be tried again. */
    public List<DueRun> find() {
        Instant now = runs.now();
        List<GovernanceRun> unfinished = runs.unfinished();
        List<DueRun> due = new ArrayList<>();
        for (GovernanceJob job : jobs.all()) {
            Slot newest = job.schedule().latest(now);
            if (isDue(job, newest)) {
                due.add(new DueRun(job, newest.name()));
            }
            unfinished.stream()
                    .filter(run -> run.process().equals(job.name()) && isTriedAgain(run, newest))
                    .forEach(run -> due.add(new DueRun(job, run.slot())));
        }
        return due;
    }

    /** A long one that somebody asked for stands for the due one, and is not disturbed. */
    private boolean isDue(GovernanceJob job, Slot newest) {
        return runs.find(job.name(), newest.name()).isEmpty()
                && !(job.isLong()
                        && (runs.openOf(job.name()).isPresent() || runs.isFinishedSince(job.name(), newest.dueAt())));
    }

    private boolean isTriedAgain(GovernanceRun run, Slot newest) {
        Optional<String> reason = Retries.reasonToStop(run.slot(), run.attempts(), newest);
        reason.filter(sentence -> runs.giveUp(run, sentence)).ifPresent(sentence -> notices.givenUp(run, sentence));
        return reason.isEmpty();
    }
}
