package org.marquee.governance.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Puts processes into hands. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ProcessAssignment {
    private GovernanceProcesses processes;
    private Users users;
    private AuditTrail audit;
    private RunViews views;

    protected ProcessAssignment() {}

    @Inject
    public ProcessAssignment(GovernanceProcesses processes, Users users, AuditTrail audit, RunViews views) {
        this.processes = processes;
        this.users = users;
        this.audit = audit;
        this.views = views;
    }

    /**
     * Names the one owner, and a deputy or nobody.
     *
     * @param deputy may be null
     * @throws Invalid for whoever is not of operations, because he would not see the whole of what the runs find
     * @throws StaleVersion if the process was given to others since it was read
     */
    public ProcessView assign(String process, String username, String deputy, long version, Caller caller) {
        GovernanceProcess assigned = processes.get(process);
        if (assigned.version() != version) {
            throw new StaleVersion("process", version, assigned.version());
        }
        AppUser owner = person("username", username);
        AppUser standIn = deputy == null ? null : person("deputy", deputy);
        assigned.assign(owner, standIn);
        processes.flush();
        audit.record(
                caller.userId(),
                "GovernanceProcess",
                0,
                "OWNER",
                "%s: owner %s, deputy %s"
                        .formatted(process, owner.username(), standIn == null ? "nobody" : standIn.username()));
        return views.view(assigned);
    }

    private AppUser person(String field, String username) {
        if (username == null || username.isBlank()) {
            throw new Invalid(field, "Name the user.");
        }
        AppUser user = users.findByUsername(username)
                .orElseThrow(() -> new Invalid(field, "There is no user %s.".formatted(username)));
        if (user.isActive() && !user.roles().contains(Role.OPS)) {
            throw new Invalid(field, "%s is not of operations and would see only part.".formatted(user.name()));
        }
        return user;
    }
}
