package org.marquee.governance.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.RunFinding;
import org.marquee.domain.job.RunFindings;
import org.marquee.domain.job.RunStatus;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.job.GovernanceJob.Found;

/** Looks up processes and their runs, for people. */
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
public class GovernanceReading {
    @Inject
    private GovernanceJobs jobs;

    @Inject
    private GovernanceRuns runs;

    @Inject
    private RunFindings findings;

    @Inject
    private RunRights rights;

    @Inject
    private RunViews views;

    /** Those that the caller may know of. */
    public List<ProcessView> processes(Caller caller) {
        return rights.processesKnownTo(caller).stream()
                .filter(process -> jobs.find(process.name()).isPresent())
                .map(views::view)
                .map(process -> process.with(shown(process.lastRun(), caller)))
                .toList();
    }

    /** One that the caller may not know of answers like one that does not exist. */
    public ProcessView process(String name, Caller caller) {
        return processes(caller).stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("process", name));
    }

    /** Newest first; {@code process} may be null for all that the caller may know of. */
    public Slice<RunView> runs(String process, After after, int limit, Caller caller) {
        List<String> names = rights.processesKnownTo(caller).stream()
                .map(GovernanceProcess::name)
                .filter(name -> process == null || process.equals(name))
                .toList();
        Slice<GovernanceRun> found = runs.list(names, after, limit);
        return new Slice<>(views.views(found.items()), found.hasMore(), found.total()).map(run -> shown(run, caller));
    }

    /** With the report over what is on the caller's side of the wall. */
    public RunRecord run(long id, Caller caller) {
        GovernanceRun run = rights.run(id, caller);
        boolean reported = run.status() == RunStatus.FINISHED && seesCustomers(caller);
        return new RunRecord(shown(views.view(run), caller), reported ? report(run, caller) : null);
    }

    /** What a signer writes may name customers. */
    private static RunView shown(RunView run, Caller caller) {
        return run == null || seesCustomers(caller) ? run : run.withoutNote();
    }

    private static boolean seesCustomers(Caller caller) {
        return caller.roles().stream().anyMatch(Role::seesCustomerData);
    }

    private Object report(GovernanceRun run, Caller caller) {
        RunResult result = StoredJson.read(run.result(), RunResult.class);
        List<String> seen =
                findings.of(run.id(), caller).stream().map(RunFinding::content).toList();
        return jobs.get(run.process()).show().apply(new Found(run.id(), result.asOf(), seen));
    }
}
