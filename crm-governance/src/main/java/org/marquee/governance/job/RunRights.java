package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;

/** Who knows of a process: operations and IT of all, everybody else of those that are in his hands. */
@ApplicationScoped
public class RunRights {
    private final GovernanceProcesses processes;
    private final GovernanceRuns runs;

    protected RunRights() {
        this(null, null);
    }

    @Inject
    public RunRights(GovernanceProcesses processes, GovernanceRuns runs) {
        this.processes = processes;
        this.runs = runs;
    }

    /** In order of names. */
    public List<GovernanceProcess> processesKnownTo(Caller caller) {
        return processes.all().stream()
                .filter(process -> isKnown(process, caller))
                .toList();
    }

    /** A run that the caller may not know of answers like one that does not exist. */
    public GovernanceRun run(long id, Caller caller) {
        GovernanceRun run = runs.get(id);
        if (!isKnown(processes.get(run.process()), caller)) {
            throw new NotFound("run", id);
        }
        return run;
    }

    private static boolean isKnown(GovernanceProcess process, Caller caller) {
        return caller.isOps() || caller.has(Role.ADMIN) || process.isInHandsOf(caller.userId());
    }
}
