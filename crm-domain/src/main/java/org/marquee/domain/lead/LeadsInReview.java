package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;

/** What waits for operations, the earliest due first, regardless of any wall: nobody else has this queue. */
@ApplicationScoped
public class LeadsInReview {
    private static final String WAITING =
            " from Lead l where l.disposition = org.marquee.domain.lead.Disposition.IN_REVIEW and l.dueAt is not null";

    private static final String BEHIND = " and l.dueAt >= :due and (l.dueAt > :due or l.id > :id)";
    private static final String BEFORE = " and l.dueAt <= :due and (l.dueAt < :due or l.id < :id)";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadsInReview() {}

    public LeadsInReview(EntityManager em) {
        this.em = em;
    }

    /** {@code after} is the place of the last one before; null for the first page. */
    public Slice<Lead> list(ReviewFilter filter, After after, int limit) {
        TypedQuery<Lead> page =
                query("select l", filter, after == null ? "" : BEHIND, " order by l.dueAt, l.id", after, Lead.class);
        int total = query("select l.id", filter, "", "", null, Long.class)
                .setMaxResults(Slice.CAP + 1)
                .getResultList()
                .size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** The id of the first one behind a place; of the first of all where that is null. */
    public Optional<Long> first(ReviewFilter filter, After after) {
        return one(query(
                "select l.id", filter, after == null ? "" : BEHIND, " order by l.dueAt, l.id", after, Long.class));
    }

    /** The id of what waits right before that place. */
    public Optional<Long> before(ReviewFilter filter, After place) {
        return one(query("select l.id", filter, BEFORE, " order by l.dueAt desc, l.id desc", place, Long.class));
    }

    private static Optional<Long> one(TypedQuery<Long> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> query(
            String select, ReviewFilter filter, String part, String order, After place, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + WAITING + filter.condition() + part + order, type);
        filter.bind(query);
        if (place != null) {
            query.setParameter("due", place.instant()).setParameter("id", place.id());
        }
        return query;
    }
}
