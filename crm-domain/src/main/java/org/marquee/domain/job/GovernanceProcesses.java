package org.marquee.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All governance processes. */
@ApplicationScoped
public class GovernanceProcesses {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected GovernanceProcesses() {}

    public GovernanceProcesses(EntityManager em) {
        this.em = em;
    }

    public GovernanceProcess add(GovernanceProcess process) {
        em.persist(process);
        return process;
    }

    /** Sends changes to the database, so that the next version is known and a rival change fails here. */
    public void flush() {
        em.flush();
    }

    public Optional<GovernanceProcess> find(String name) {
        return Optional.ofNullable(em.find(GovernanceProcess.class, name));
    }

    public GovernanceProcess get(String name) {
        return find(name).orElseThrow(() -> new NotFound("process", name));
    }

    /** The process locked until the transaction ends, so that its runs are claimed one by one. */
    public GovernanceProcess getForUpdate(String name) {
        GovernanceProcess process = get(name);
        em.lock(process, LockModeType.PESSIMISTIC_WRITE);
        return process;
    }

    /** In order of names. */
    public List<GovernanceProcess> all() {
        return em.createQuery("select p from GovernanceProcess p order by p.name", GovernanceProcess.class)
                .getResultList();
    }
}
