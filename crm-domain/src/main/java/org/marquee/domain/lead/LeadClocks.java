package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** By lead. */
    public Map<Long, List<LeadClock>> runningFor(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c from LeadClock c where c.leadId in :leads and c.stoppedAt is null",
                                LeadClock.class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(LeadClock::leadId));
    }

    /** The earliest due first. */
    public List<LeadClock> runningFor(long leadId) {
        return em.createQuery(
                        "select c from LeadClock c where c.leadId = :lead and c.stoppedAt is null order by c.dueAt",
                        LeadClock.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    public List<LeadClock> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from LeadClock c where c.id in :ids", LeadClock.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those that the act stopped. */
    public List<LeadClock> stoppedBy(LeadAct act) {
        return em.createQuery(
                        "select c from LeadClock c where c.leadId = :lead and c.stoppedByAct = :act", LeadClock.class)
                .setParameter("lead", act.leadId())
                .setParameter("act", act.id())
                .getResultList();
    }

    /** How many run for each of these owners; an owner without any is left out. */
    public Map<Long, Long> countsOf(Set<Long> owners, LeadClock.Name name) {
        return owners.isEmpty()
                ? Map.of()
                : byOwner(em.createQuery(
                                "select c.ownerId, count(c) from LeadClock c where c.ownerId in :owners"
                                        + " and c.stoppedAt is null and c.name = :name group by c.ownerId",
                                Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("name", name));
    }

    /** On how many leads of each of these owners one of the clocks has run out; an owner without any is left out. */
    public Map<Long, Long> overdueLeadsOf(Set<Long> owners, Set<LeadClock.Name> names, Instant now) {
        return owners.isEmpty()
                ? Map.of()
                : byOwner(em.createQuery(
                                "select c.ownerId, count(distinct c.leadId) from LeadClock c where c.ownerId in :owners"
                                        + " and c.stoppedAt is null and c.name in :names and c.dueAt < :now group by c.ownerId",
                                Object[].class)
                        .setParameter("owners", owners)
                        .setParameter("names", names)
                        .setParameter("now", now));
    }

    private static Map<Long, Long> byOwner(TypedQuery<Object[]> counted) {
        return counted.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
