package org.marquee.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.decision.Decision.Trigger;
import org.marquee.domain.problem.NotFound;

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

    public Decision get(long id) {
        return Optional.ofNullable(em.find(Decision.class, id)).orElseThrow(() -> new NotFound("decision", id));
    }

    /** Newest first. */
    public List<Decision> of(long leadId) {
        return newestFirst(leadId).getResultList();
    }

    /** Nodes take their ids ahead, so that the id tells the order only within one instant. */
    private TypedQuery<Decision> newestFirst(long leadId) {
        return em.createQuery(
                        "select d from Decision d where d.leadId = :lead order by d.decidedAt desc, d.id desc",
                        Decision.class)
                .setParameter("lead", leadId);
    }

    /** Those that drew leads to the account, or to review because of it, since then and for that cause. */
    public List<Decision> drawnBy(long accountId, Trigger trigger, Instant since) {
        return em.createQuery(
                        "select d from Decision d where d.drawnBy = :account and d.trigger = :trigger"
                                + " and d.decidedAt >= :since order by d.leadId",
                        Decision.class)
                .setParameter("account", accountId)
                .setParameter("trigger", trigger)
                .setParameter("since", since)
                .getResultList();
    }

    /** Where each of the leads that are contacts now was decided to go, by lead; it need not be there any more. */
    public Map<Long, Decision.Goal> goalsOf(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c.leadId, d.accountId, d.umbrellaId from Conversion c"
                                        + " join Decision d on d.id = c.decisionId"
                                        + " where c.leadId in :leads and c.undoneAt is null and d.accountId is not null"
                                        + " order by c.id",
                                Object[].class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (Long) row[0],
                                row -> new Decision.Goal((Long) row[1], (Long) row[2]),
                                (earlier, later) -> later));
    }

    /** The latest decision on each of the leads, by lead. */
    public Map<Long, Decision> latestOf(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select d from Decision d where d.leadId in :leads and not exists (select l.id from Decision l"
                                        + " where l.leadId = d.leadId and (l.decidedAt > d.decidedAt"
                                        + " or (l.decidedAt = d.decidedAt and l.id > d.id)))",
                                Decision.class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.toMap(Decision::leadId, decision -> decision));
    }

    /** The one that held before; itself if it was the first. */
    public Decision before(Decision decision) {
        return of(decision.leadId()).stream()
                .dropWhile(one -> !one.equals(decision))
                .skip(1)
                .findFirst()
                .orElse(decision);
    }

    public Optional<Decision> latestOf(long leadId) {
        return newestFirst(leadId).setMaxResults(1).getResultStream().findFirst();
    }
}
