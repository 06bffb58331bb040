package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Does what was asked for as soon as the asking is committed, while the caller has his answer already. */
@ApplicationScoped
public class AskedRuns {
    @Inject
    private RunThreads threads;

    @Inject
    private GovernanceJobs jobs;

    @Inject
    private JobRunner runner;

    public void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked asked) {
        threads.start(() -> runner.perform(jobs.get(asked.process()), asked.lease()));
    }
}
