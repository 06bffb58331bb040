package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All clocks of leads. */
@ApplicationScoped
public class LeadClocks {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadClocks() {}

    public LeadClocks(EntityManager em) {
        this.em = em;
    }

    public LeadClock start(LeadClock clock) {
        em.persist(clock);
        return clock;
    }

    /** The earliest due first. */
    public List<LeadClock> runningFor(long leadId) {
        return em.createQuery(
                        "select c from LeadClock c where c.leadId = :lead and c.stoppedAt is null order by c.dueAt",
                        LeadClock.class)
                .setParameter("lead", leadId)
                .getResultList();
    }
}
