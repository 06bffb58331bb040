package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.DatabaseReadiness;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessView;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.web.words.Words;

/** How the installation does, for IT, in figures that are nobody's data. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class HealthReading {
    @Inject
    @Readiness
    private DatabaseReadiness database;

    @Inject
    private ChangeLog changes;

    @Inject
    private Knowledge knowledge;

    @Inject
    private LeadImports imports;

    @Inject
    private Outbox outbox;

    @Inject
    private ServerFigures server;

    @EJB
    private GovernanceReading governance;

    /** What has to go well, the most important first. */
    public List<HealthLine> all(Caller caller) {
        if (database.call().getStatus() != Status.UP) {
            return List.of(new HealthLine("database", HealthLine.State.DOWN, Words.of("health.database.down"), null));
        }
        return List.of(
                new HealthLine("database", HealthLine.State.UP, Words.of("health.database.up"), null),
                index(),
                jobs(governance.processes(caller)),
                queue(),
                waitingToLeave(),
                server.disk(),
                server.memory(),
                server.uptime());
    }

    /** Being behind is no fault: matching catches up before it decides. */
    private HealthLine index() {
        long last = changes.lastNo();
        long behind = last - Math.max(0, knowledge.size().get("changeNo"));
        return HealthLine.of(
                "index", true, Words.of(behind == 0 ? "health.index.level" : "health.index.behind", last, behind));
    }

    private static HealthLine jobs(List<ProcessView> processes) {
        long overdue = processes.stream()
                .filter(process -> process.overdueSince() != null)
                .count();
        return HealthLine.of("jobs", overdue == 0, Words.of("health.jobs.text", processes.size(), overdue))
                .at("/governance/list.xhtml");
    }

    private HealthLine queue() {
        int open = imports.unfinished().size();
        return HealthLine.of("imports", true, Words.of("health.imports.text", open));
    }

    /** Messages are kept for a deliverer that an installation brings; the product has none of its own. */
    private HealthLine waitingToLeave() {
        return new HealthLine(
                "outbox", HealthLine.State.OFF, Words.of("health.outbox.text", outbox.countWaiting()), null);
    }
}
