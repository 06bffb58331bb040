package org.marquee.governance.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.text.StoredJson;

/** Tells the present owner of its process what became of a run and writes it down, in the transaction in which it became so. */
@ApplicationScoped
public class RunNotices {
    private static final String RUN = "GovernanceRun";

    private final GovernanceProcesses processes;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    protected RunNotices() {
        this(null, null, null, null);
    }

    @Inject
    public RunNotices(GovernanceProcesses processes, Outbox outbox, AuditTrail audit, Clock clock) {
        this.processes = processes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    public void askedFor(GovernanceRun run, long userId) {
        audit.record(userId, RUN, run.id(), "ASKED_FOR", title(run));
    }

    public void finished(GovernanceRun run) {
        tell("governance.run.finished", run);
        audit.record(null, RUN, run.id(), "FINISHED", title(run));
    }

    public void givenUp(GovernanceRun run, String why) {
        tell("governance.run.given-up", run);
        audit.record(null, RUN, run.id(), "GIVEN_UP", title(run) + ": " + why);
    }

    public void cancelled(GovernanceRun run, long userId) {
        tell("governance.run.given-up", run);
        audit.record(userId, RUN, run.id(), "CANCELLED", title(run));
    }

    public void signedOff(GovernanceRun run, long userId, String note) {
        audit.record(userId, RUN, run.id(), "SIGNED_OFF", title(run) + ": " + note);
    }

    private void tell(String topic, GovernanceRun run) {
        long owner = processes.get(run.process()).ownerId();
        Map<String, Object> ids = Map.of("runId", run.id(), "process", run.process(), "ownerId", owner);
        outbox.add(new OutboxEvent(topic, StoredJson.write(ids), clock.instant()));
    }

    private static String title(GovernanceRun run) {
        return "%s, %s".formatted(run.process(), run.slot());
    }
}
