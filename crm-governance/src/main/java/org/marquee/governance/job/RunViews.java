package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.governance.report.Person;

/** Makes what is shown of processes and runs. */
@ApplicationScoped
public class RunViews {
    private final GovernanceJobs jobs;
    private final GovernanceRuns runs;
    private final Users users;

    protected RunViews() {
        this(null, null, null);
    }

    @Inject
    public RunViews(GovernanceJobs jobs, GovernanceRuns runs, Users users) {
        this.jobs = jobs;
        this.runs = runs;
        this.users = users;
    }

    public ProcessView view(GovernanceProcess process) {
        GovernanceJob job = jobs.get(process.name());
        Instant now = runs.now();
        Map<Long, UserName> names = names(Stream.of(process.ownerId(), process.deputyId()));
        return new ProcessView(
                job.name(),
                process.version(),
                job.title(),
                Person.of(names.get(process.ownerId())),
                Person.of(names.get(process.deputyId())),
                job.schedule().inWords(),
                runs.lastOf(process.name()).map(this::view).orElse(null),
                runs.firstUnsignedOf(process.name()).map(this::view).orElse(null),
                job.schedule().next(now).dueAt(),
                overdueSince(job, now));
    }

    /** A run that somebody asked for since stands for the due one as well. */
    private Instant overdueSince(GovernanceJob job, Instant now) {
        Slot due = job.schedule().latest(now);
        return runs.isFinishedSince(job.name(), due.dueAt()) ? null : due.dueAt();
    }

    public RunView view(GovernanceRun run) {
        return views(List.of(run)).get(0);
    }

    public List<RunView> views(Collection<GovernanceRun> found) {
        Map<Long, UserName> names = names(found.stream().flatMap(run -> Stream.of(run.ownerId(), run.signedOffBy())));
        return found.stream().map(run -> view(run, names)).toList();
    }

    private static RunView view(GovernanceRun run, Map<Long, UserName> names) {
        return new RunView(
                run.id(),
                run.version(),
                run.process(),
                run.slot(),
                run.status(),
                run.attempts(),
                Person.of(names.get(run.ownerId())),
                run.startedAt(),
                run.finishedAt(),
                run.message(),
                Person.of(names.get(run.signedOffBy())),
                run.signedOffAt(),
                run.signOffNote());
    }

    private Map<Long, UserName> names(Stream<Long> ids) {
        return users.namesOf(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
