package org.marquee.domain.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;

/** All pairs of accounts that may be one company. No wall: only operations ever see them. */
@ApplicationScoped
public class DuplicatePairs {
    private static final int PLACES = 3;
    private static final String OPEN = "org.marquee.domain.duplicate.PairStatus.OPEN";

    /** Waits for operations, and neither of the two went away since: one that was merged or rejected comes back perhaps. */
    private static final String WAITING = " from DuplicatePair p, Account l, Account h where l.id = p.lowerId"
            + " and h.id = p.higherId and p.status = " + OPEN
            + " and l.review.status not in (org.marquee.domain.account.ReviewStatus.MERGED,"
            + " org.marquee.domain.account.ReviewStatus.REJECTED) and h.review.status not in ("
            + "org.marquee.domain.account.ReviewStatus.MERGED, org.marquee.domain.account.ReviewStatus.REJECTED)";

    private static final String GROUPS =
            "select new org.marquee.domain.duplicate.DuplicateGroup(p.groupId, max(p.probability), count(p))" + WAITING
                    + " group by p.groupId";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected DuplicatePairs() {}

    public DuplicatePairs(EntityManager em) {
        this.em = em;
    }

    /** Keeps a new pair; the groups of its two accounts are one from now on. */
    public DuplicatePair add(DuplicatePair pair) {
        em.persist(pair);
        connect(pair);
        return pair;
    }

    /** Makes one group of those of its two accounts, for a pair that begins to wait. */
    public void connect(DuplicatePair pair) {
        em.flush();
        List<Long> groups = em.createQuery(
                        "select distinct p.groupId from DuplicatePair p where p.status = " + OPEN
                                + " and (p.lowerId in :two or p.higherId in :two)",
                        Long.class)
                .setParameter("two", List.of(pair.lowerId(), pair.higherId()))
                .getResultList();
        long lowest = groups.stream().mapToLong(Long::longValue).reduce(pair.lowerId(), Math::min);
        pair.joinGroup(lowest);
        em.flush();
        em.createQuery("update DuplicatePair p set p.groupId = :lowest where p.status = " + OPEN
                        + " and p.groupId in :groups and p.groupId <> :lowest")
                .setParameter("lowest", lowest)
                .setParameter("groups", groups)
                .executeUpdate();
    }

    /** Forms the groups anew of which pairs have gone. */
    public void regroup(Collection<Long> groupIds) {
        if (groupIds.isEmpty()) {
            return;
        }
        em.flush();
        ConnectedPairs.group(em.createQuery(
                        "select p from DuplicatePair p where p.status = " + OPEN + " and p.groupId in :groups",
                        DuplicatePair.class)
                .setParameter("groups", groupIds)
                .getResultList());
        em.flush();
    }

    public Optional<DuplicatePair> find(long id) {
        return Optional.ofNullable(em.find(DuplicatePair.class, id));
    }

    public DuplicatePair get(long id) {
        return find(id).orElseThrow(() -> new NotFound("pair", id));
    }

    /** Whatever is known of any of these accounts. */
    public List<DuplicatePair> ofAccounts(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from DuplicatePair p where p.lowerId in :accounts or p.higherId in :accounts",
                                DuplicatePair.class)
                        .setParameter("accounts", accountIds)
                        .getResultList();
    }

    /** Open pairs that the run, which has looked at every account, did not find; in order of id. */
    public List<DuplicatePair> notFoundBy(long runId, long afterId, int limit) {
        return em.createQuery(
                        "select p from DuplicatePair p where p.status = " + OPEN
                                + " and p.seenBy <> :run and p.id > :after order by p.id",
                        DuplicatePair.class)
                .setParameter("run", runId)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What waits for operations, the likeliest first; the sort value of a place is its probability in thousandths. */
    public Slice<DuplicateGroup> waiting(After after, int limit) {
        TypedQuery<DuplicateGroup> page = em.createQuery(
                GROUPS
                        + (after == null
                                ? ""
                                : " having max(p.probability) < :likely"
                                        + " or (max(p.probability) = :likely and p.groupId > :id)")
                        + " order by max(p.probability) desc, p.groupId",
                DuplicateGroup.class);
        bind(page, after);
        int total = em.createQuery("select distinct p.groupId" + WAITING, Long.class)
                .setMaxResults(Slice.CAP + 1)
                .getResultList()
                .size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** What waits right before that place. */
    public Optional<DuplicateGroup> waitingBefore(After place) {
        TypedQuery<DuplicateGroup> last = em.createQuery(
                GROUPS
                        + " having max(p.probability) > :likely"
                        + " or (max(p.probability) = :likely and p.groupId < :id)"
                        + " order by max(p.probability), p.groupId desc",
                DuplicateGroup.class);
        bind(last, place);
        return last.setMaxResults(1).getResultStream().findFirst();
    }

    private static void bind(TypedQuery<?> query, After place) {
        if (place != null) {
            query.setParameter("likely", BigDecimal.valueOf(place.number(), PLACES))
                    .setParameter("id", place.id());
        }
    }

    /** What waits in these groups, the likeliest first. */
    public List<DuplicatePair> waitingIn(Collection<Long> groupIds, int limit) {
        return groupIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p" + WAITING + " and p.groupId in :groups order by p.probability desc, p.id",
                                DuplicatePair.class)
                        .setParameter("groups", groupIds)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /** Those of these pairs that wait, the likeliest first. */
    public List<DuplicatePair> waitingOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p" + WAITING + " and p.id in :ids order by p.probability desc, p.id",
                                DuplicatePair.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What operations told apart, the last first. */
    public Slice<DuplicatePair> toldApart(After after, int limit) {
        String where = " from DuplicatePair p where p.status = org.marquee.domain.duplicate.PairStatus.TOLD_APART";
        TypedQuery<DuplicatePair> page = em.createQuery(
                "select p" + where
                        + (after == null ? "" : " and (p.decidedAt < :at or (p.decidedAt = :at and p.id < :id))")
                        + " order by p.decidedAt desc, p.id desc",
                DuplicatePair.class);
        if (after != null) {
            page.setParameter("at", after.instant()).setParameter("id", after.id());
        }
        int total = em.createQuery("select p.id" + where, Long.class)
                .setMaxResults(Slice.CAP + 1)
                .getResultList()
                .size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** How many pairs wait for operations. */
    public long countWaiting() {
        return em.createQuery("select count(p)" + WAITING, Long.class).getSingleResult();
    }
}
