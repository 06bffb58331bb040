package org.marquee.governance.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.RunFindings;
import org.marquee.domain.job.RunStatus;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.Reason;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/**
 * The owner's word that he has seen what a run found and acted on it. His deputy gives it only while the owner cannot:
 * one who is merely busy hands the process over, so that there is always one name that answers for it.
 */
@Stateless
@RolesAllowed({
    Role.Names.REP,
    Role.Names.NAM,
    Role.Names.PARTNER_REP,
    Role.Names.MANAGER,
    Role.Names.OPS,
    Role.Names.MARKETING,
    Role.Names.ADMIN
})
public class RunSignOff {
    private GovernanceProcesses processes;
    private GovernanceRuns runs;
    private RunFindings findings;
    private RunRights rights;
    private Users users;
    private GovernanceJobs jobs;
    private RunNotices notices;
    private Clock clock;

    protected RunSignOff() {}

    @Inject
    public RunSignOff(
            GovernanceProcesses processes,
            GovernanceRuns runs,
            RunFindings findings,
            RunRights rights,
            Users users,
            GovernanceJobs jobs,
            RunNotices notices,
            Clock clock) {
        this.processes = processes;
        this.runs = runs;
        this.findings = findings;
        this.rights = rights;
        this.users = users;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Once for each run.
     *
     * @throws Denied to whoever may know of the run but does not answer for it, or sees only part of what it found
     * @throws Conflict if it is not finished, was signed off already, or leaves something to do first
     */
    public void signOff(long runId, String note, long version, Caller caller) {
        requireAnswering(processes.get(rights.run(runId, caller).process()), caller);
        String seen = Reason.required("note", note, "Say what you saw and did.").text();
        GovernanceRun run = runs.getForUpdate(runId);
        if (run.signedOffAt() == null && run.version() != version) {
            throw new StaleVersion("run", version, run.version());
        }
        requireWholeReport(run, caller);
        requireNothingToDo(run);
        run.signOff(caller.userId(), seen, clock.instant());
        notices.signedOff(run, caller.userId(), seen);
    }

    private void requireAnswering(GovernanceProcess process, Caller caller) {
        boolean owns = process.ownerId() == caller.userId();
        if (!owns && !process.isInHandsOf(caller.userId())) {
            throw new Denied("A run is signed off by the owner of its process.");
        }
        if (!owns && users.get(process.ownerId()).roles().contains(Role.OPS)) {
            throw new Denied("The deputy signs off only while the owner cannot.");
        }
    }

    private void requireNothingToDo(GovernanceRun run) {
        if (run.status() == RunStatus.FINISHED && run.signedOffAt() == null) {
            jobs.get(run.process()).toDo().apply(run.id()).ifPresent(left -> {
                throw new Conflict(left);
            });
        }
    }

    private void requireWholeReport(GovernanceRun run, Caller caller) {
        if (run.status() == RunStatus.FINISHED
                && findings.of(run.id(), caller).size()
                        < StoredJson.read(run.result(), RunResult.class).findings()) {
            throw new Denied("A run is signed off by somebody who sees everything it found.");
        }
    }
}
