package org.marquee.domain.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All outbox events. */
@ApplicationScoped
public class Outbox {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Outbox() {}

    public Outbox(EntityManager em) {
        this.em = em;
    }

    public void add(OutboxEvent event) {
        em.persist(event);
    }

    /** How many events were not sent. */
    public long countWaiting() {
        return em.createQuery("select count(e) from OutboxEvent e where e.sentAt is null", Long.class)
                .getSingleResult();
    }

    /** The oldest events that were not sent. */
    public List<OutboxEvent> waiting(int limit) {
        return em.createQuery("select e from OutboxEvent e where e.sentAt is null order by e.id", OutboxEvent.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
