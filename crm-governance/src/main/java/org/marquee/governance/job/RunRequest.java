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
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
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
    private Users users;

    @Inject
    private Event<RunAsked> asked;

    /**
     * The run as it starts.
     *
     * @throws Conflict while a long one goes on
     */
    public RunView start(String name, Caller caller) {
        GovernanceJob job = jobs.get(name);
        GovernanceProcess process = job.isLong() ? idle(name) : processes.get(name);
        Slot slot = Slot.onDemand(runs.now());
        Lease lease =
                runs.claim(process, slot.name(), Node.NAME, job.steps().lease()).orElseThrow();
        GovernanceRun run = runs.get(lease.runId());
        notices.askedFor(run, caller.userId());
        asked.fire(new RunAsked(job.name(), lease));
        return views.view(run);
    }

    private GovernanceProcess idle(String name) {
        GovernanceProcess process = processes.getForUpdate(name);
        runs.openOf(name).ifPresent(open -> {
            throw new Conflict("It is going on already; two at once would only be in each other's way.");
        });
        return process;
    }

    /**
     * Breaks a long run off; what it found so far stays.
     *
     * @throws Conflict if it has come to its end, or does its work at one go
     */
    public void stop(long runId, Caller caller) {
        GovernanceRun run = runs.get(runId);
        String why = "Cancelled by %s.".formatted(users.get(caller.userId()).name());
        if (!jobs.get(run.process()).isLong() || !runs.stop(run, why)) {
            throw new Conflict("It has come to its end already.");
        }
        notices.cancelled(run, caller.userId());
    }
}
