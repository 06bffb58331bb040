package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who wrote in for umbrellas: whoever is new and whoever is a contact there already, each once however often he wrote. */
@ApplicationScoped
public class Arrivals {
    private static final String UMBRELLA = "coalesce(a.umbrellaId, l.umbrellaId)";
    /** A contact and a lead may have the same id. */
    private static final String PERSON = "coalesce(i.contactId, -i.leadId)";

    private static final String FROM =
            " from Inquiry i left join Contact c on c.id = i.contactId left join Account a on a.id = c.accountId"
                    + " left join Lead l on l.id = i.leadId where i.receivedAt >= :since and " + UMBRELLA;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Arrivals() {}

    public Arrivals(EntityManager em) {
        this.em = em;
    }

    /** How many people wrote in for each of these umbrellas since then; an umbrella without any is left out. */
    public Map<Long, Long> counts(Collection<Long> umbrellaIds, Instant since) {
        return umbrellaIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select " + UMBRELLA + ", count(distinct " + PERSON + ")" + FROM
                                        + " in :umbrellas group by " + UMBRELLA,
                                Object[].class)
                        .setParameter("umbrellas", umbrellaIds)
                        .setParameter("since", since)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The last inquiry of each who wrote in for the umbrella since then, newest first. */
    public List<Inquiry> latest(long umbrellaId, Instant since, int limit) {
        List<Long> ids = em.createQuery(
                        "select max(i.id) as newest" + FROM + " = :umbrella group by " + PERSON
                                + " order by newest desc",
                        Long.class)
                .setParameter("umbrella", umbrellaId)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from Inquiry i where i.id in :ids order by i.id desc", Inquiry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
