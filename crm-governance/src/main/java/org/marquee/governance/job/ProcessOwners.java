package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

/** Sees to it that every process the code knows has an owner. */
@ApplicationScoped
@Transactional
public class ProcessOwners {
    private final GovernanceJobs jobs;
    private final GovernanceProcesses processes;
    private final Users users;
    private final AuditTrail audit;

    protected ProcessOwners() {
        this(null, null, null, null);
    }

    @Inject
    public ProcessOwners(GovernanceJobs jobs, GovernanceProcesses processes, Users users, AuditTrail audit) {
        this.jobs = jobs;
        this.processes = processes;
        this.users = users;
        this.audit = audit;
    }

    /** Gives every process that has no owner yet to this user; the others stay with theirs. */
    public void ensure(AppUser owner) {
        jobs.all().stream()
                .map(GovernanceJob::name)
                .filter(name -> processes.find(name).isEmpty())
                .forEach(name -> give(name, owner));
    }

    /** The same with the first user of operations; does nothing while there is none. */
    public void ensure() {
        users.all().stream()
                .filter(user -> user.roles().contains(Role.OPS))
                .min(Comparator.comparing(AppUser::id))
                .ifPresent(this::ensure);
    }

    private void give(String name, AppUser owner) {
        processes.add(new GovernanceProcess(name, owner));
        audit.record(null, "GovernanceProcess", 0, "OWNER", "%s: owner %s".formatted(name, owner.username()));
    }
}
