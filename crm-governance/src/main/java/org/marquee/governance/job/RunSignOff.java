package org.marquee.governance.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** The owner's word, or his deputy's, that he has seen what a run found and acted on it. */
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
    private static final int LONGEST_NOTE = 2_000;

    private GovernanceProcesses processes;
    private GovernanceRuns runs;
    private RunRights rights;
    private RunNotices notices;
    private Clock clock;

    protected RunSignOff() {}

    @Inject
    public RunSignOff(
            GovernanceProcesses processes, GovernanceRuns runs, RunRights rights, RunNotices notices, Clock clock) {
        this.processes = processes;
        this.runs = runs;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Once for each run.
     *
     * @throws Denied to whoever may know of the run but does not answer for it
     * @throws org.marquee.domain.problem.Conflict if it is not finished, or was signed off already
     */
    public void signOff(long runId, String note, long version, Caller caller) {
        String process = rights.run(runId, caller).process();
        if (!processes.get(process).isInHandsOf(caller.userId())) {
            throw new Denied("A run is signed off by the owner of its process or his deputy.");
        }
        requireNote(note);
        GovernanceRun run = runs.getForUpdate(runId);
        if (run.signedOffAt() == null && run.version() != version) {
            throw new StaleVersion("run", version, run.version());
        }
        run.signOff(caller.userId(), note.strip(), clock.instant());
        notices.signedOff(run, caller.userId(), note.strip());
    }

    private static void requireNote(String note) {
        if (note == null || note.isBlank()) {
            throw new Invalid("note", "Say what you saw and did.");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Invalid("note", "A note has at most 2,000 characters.");
        }
    }
}
