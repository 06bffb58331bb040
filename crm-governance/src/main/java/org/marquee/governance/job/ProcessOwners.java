package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
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
    private final ChangeLog changes;

    protected ProcessOwners() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProcessOwners(
            GovernanceJobs jobs, GovernanceProcesses processes, Users users, AuditTrail audit, ChangeLog changes) {
        this.jobs = jobs;
        this.processes = processes;
        this.users = users;
        this.audit = audit;
        this.changes = changes;
    }

    /** Gives every process that has no owner yet to this user; the others stay with theirs. */
    public void ensure(AppUser owner) {
        if (withoutOwner().isEmpty()) {
            return;
        }
        // Nodes that start at once come one by one, and the second finds nothing left to do.
        changes.lock();
        withoutOwner().forEach(name -> give(name, owner));
    }

    /** The same with the first user of operations; does nothing while there is none. */
    public void ensure() {
        if (withoutOwner().isEmpty()) {
            return;
        }
        users.all().stream()
                .filter(user -> user.roles().contains(Role.OPS))
                .min(Comparator.comparing(AppUser::id))
                .ifPresent(this::ensure);
    }

    private List<String> withoutOwner() {
        return jobs.all().stream()
                .map(GovernanceJob::name)
                .filter(name -> processes.find(name).isEmpty())
                .toList();
    }

    private void give(String name, AppUser owner) {
        processes.add(new GovernanceProcess(name, owner));
        audit.record(null, "GovernanceProcess", 0, "OWNER", "%s: owner %s".formatted(name, owner.username()));
    }
}
