package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All that people did with leads; whoever shows one goes through its lead. */
@ApplicationScoped
public class LeadActs {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadActs() {}

    public LeadActs(EntityManager em) {
        this.em = em;
    }

    public LeadAct add(LeadAct act) {
        em.persist(act);
        return act;
    }

    public Optional<LeadAct> find(long id) {
        return Optional.ofNullable(em.find(LeadAct.class, id));
    }

    public LeadAct get(long id) {
        return find(id).orElseThrow(() -> new NotFound("act", id));
    }

    /** Newest first. */
    public List<LeadAct> of(long leadId) {
        return em.createQuery(
                        "select a from LeadAct a where a.leadId = :lead order by a.doneAt desc, a.id desc",
                        LeadAct.class)
                .setParameter("lead", leadId)
                .getResultList();
    }
}
