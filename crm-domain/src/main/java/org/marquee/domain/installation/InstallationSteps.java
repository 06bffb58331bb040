package org.marquee.domain.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
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

    /** Whether nobody has done the step; other nodes wait for the answer until this transaction ends. */
    public boolean isLeft(String name) {
        changes.lock();
        return em.find(InstallationStep.class, name) == null;
    }

    /** Marks the step as done, together with everything that was done in this transaction. */
    public void finish(String name) {
        em.persist(new InstallationStep(name, clock.instant()));
    }
}
