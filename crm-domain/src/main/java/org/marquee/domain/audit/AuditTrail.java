package org.marquee.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All audit entries; writing one belongs to the transaction of the change. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private final Clock clock;

    protected AuditTrail() {
        this(null);
    }

    @Inject
    public AuditTrail(Clock clock) {
        this.clock = clock;
    }

    public AuditTrail(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** {@code userId} is null when a job did it. */
    public void record(Long userId, String entityType, long entityId, String action, String detail) {
        em.persist(new AuditEntry(clock.instant(), userId, entityType, entityId, action, detail));
    }

    /** Newest first. */
    public List<AuditEntry> of(String entityType, long entityId) {
        return em.createQuery(
                        "select a from AuditEntry a where a.entityType = :type and a.entityId = :id order by a.id desc",
                        AuditEntry.class)
                .setParameter("type", entityType)
                .setParameter("id", entityId)
                .setMaxResults(500)
                .getResultList();
    }

    /** Those of the records that this was ever done to. */
    public Set<Long> everDone(String entityType, Collection<Long> entityIds, String action) {
        return entityIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct a.entityId from AuditEntry a where a.entityType = :type"
                                        + " and a.entityId in :ids and a.action = :action",
                                Long.class)
                        .setParameter("type", entityType)
                        .setParameter("ids", entityIds)
                        .setParameter("action", action)
                        .getResultList());
    }
}
