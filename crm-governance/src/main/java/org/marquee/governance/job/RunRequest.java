package org.marquee.governance.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Runs on demand: in the ledger at once, done after that; a node that dies in between is taken over like any other. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class RunRequest {
    @Inject
    private GovernanceJobs jobs;

    @Inject
    private GovernanceProcesses processes;

    @Inject
    private GovernanceRuns runs;

    @Inject
    private RunNotices notices;

    @Inject
    private RunViews views;

    @Inject
    private Event<RunAsked> asked;

    /** The run as it starts. */
    public RunView start(String name, Caller caller) {
        GovernanceJob job = jobs.get(name);
        GovernanceProcess process = processes.get(name);
        Slot slot = Slot.onDemand(runs.now());
        Lease lease = runs.claim(process, slot.name(), Node.NAME, Retries.LEASE).orElseThrow();
        GovernanceRun run = runs.get(lease.runId());
        notices.askedFor(run, caller.userId());
        asked.fire(new RunAsked(job.name(), lease));
        return views.view(run);
    }
}
