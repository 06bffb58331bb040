package org.marquee.domain.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.marquee.domain.audit.ChangeLog;

/** All steps of setting this installation up. */
@ApplicationScoped
public class InstallationSteps {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private final ChangeLog changes;
    private final Clock clock;

    protected InstallationSteps() {
        this.changes = null;
        this.clock = null;
    }

    @Inject
    public InstallationSteps(ChangeLog changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public InstallationSteps(EntityManager em, ChangeLog changes, Clock clock) {
        this(changes, clock);
        this.em = em;
    }

    /** The step, begun if nobody has begun it; other nodes wait for the end of this transaction. */
    public InstallationStep claim(String name) {
        changes.lock();
        return find(name).orElseGet(() -> {
            InstallationStep step = new InstallationStep(name, clock.instant());
            em.persist(step);
            return step;
        });
    }

    /** Marks the step as done for good. */
    public void finish(String name) {
        claim(name).finish(clock.instant());
    }

    /** The step as it is committed, if somebody has begun it. */
    public Optional<InstallationStep> find(String name) {
        return Optional.ofNullable(em.find(InstallationStep.class, name));
    }
}
