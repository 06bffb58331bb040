package org.marquee.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All decisions; whoever shows one goes through the lead it is about. */
@ApplicationScoped
public class Decisions {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Decisions() {}

    public Decisions(EntityManager em) {
        this.em = em;
    }

    public Decision add(Decision decision) {
        em.persist(decision);
        return decision;
    }

    /** Newest first. */
    public List<Decision> of(long leadId) {
        return em.createQuery("select d from Decision d where d.leadId = :lead order by d.id desc", Decision.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    public Optional<Decision> latestOf(long leadId) {
        return em.createQuery("select d from Decision d where d.leadId = :lead order by d.id desc", Decision.class)
                .setParameter("lead", leadId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
