package org.marquee.governance.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Lets runs go on while nobody waits for them. By an asynchronous call, because what the container's executors run shares
 * its database connections with the request that asked for it, and loses them when that ends. Whoever calls must hold the
 * run, so that there is nothing to be guarded by roles.
 */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class RunThreads {
    @Inject
    private GovernanceJobs jobs;

    @Inject
    private JobRunner runner;

    /** Begins with a run that this node holds, and answers at once. */
    @Asynchronous
    public void start(RunAsked run) {
        runner.perform(jobs.get(run.process()), run.lease());
    }
}
