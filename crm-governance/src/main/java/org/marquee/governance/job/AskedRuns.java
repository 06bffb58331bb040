package org.marquee.governance.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Does what was asked for as soon as the asking is committed, while the caller has his answer already. */
@ApplicationScoped
public class AskedRuns {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private GovernanceJobs jobs;

    @Inject
    private JobRunner runner;

    public void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked asked) {
        executor.execute(() -> runner.perform(jobs.get(asked.process()), asked.lease()));
    }
}
