package org.marquee.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** All accounts. Methods that take a caller show him only what is on his side of the wall. */
@ApplicationScoped
public class Accounts {
    private static final String LINES =
            "select new org.marquee.domain.account.AccountLine(a.id, a.name, a.kind, a.type,"
                    + " a.coverage, a.review.status, a.lifeStatus, a.parentId, a.umbrellaId, a.corporateUnitId, a.ownerId,"
                    + " a.createdBy, a.territoryId, a.partnerId, a.website, a.phone, a.street, a.city, a.state, a.postalCode,"
                    + " a.country) from Account a where ";

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Accounts() {}

    public Accounts(EntityManager em) {
        this.em = em;
    }

    /** Persists and gives the account its id at once. */
    public Account add(Account account) {
        em.persist(account);
        return account;
    }

    /**
     * Writes out what this transaction has added and forgets it: a bulk load stays within memory, and accounts that hang
     * under others go in after them.
     */
    public void writeOut() {
        em.flush();
        em.clear();
    }

    /** Sends what is new to the database, so that accounts which name it can follow. */
    public void flush() {
        em.flush();
    }

    public void addToTeam(long accountId, long userId) {
        em.persist(new AccountTeamMember(accountId, userId));
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Regardless of any wall: for rules, never for showing. */
    public Account get(long id) {
        return find(id).orElseThrow(() -> new NotFound("account", id));
    }

    public Optional<Account> find(long id, Caller caller) {
        return find(id).filter(new Wall(caller)::seesAccount);
    }

    /** What the caller may not see answers like what does not exist. */
    public Account get(long id, Caller caller) {
        return find(id, caller).orElseThrow(() -> new NotFound("account", id));
    }

    /** The caller's view of the account, locked until the transaction ends, so that decisions come one by one. */
    public Account getForUpdate(long id, Caller caller) {
        Account account = get(id, caller);
        em.lock(account, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(account);
        return account;
    }

    /** The account locked until the transaction ends; regardless of any wall. */
    public Account getLocked(long id) {
        return Optional.ofNullable(lockInOrder(List.of(id)).get(id)).orElseThrow(() -> new NotFound("account", id));
    }

    /** Locks the accounts in order of id until the transaction ends, so that two who need several do not deadlock. */
    public Map<Long, Account> lockInOrder(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, account -> account));
    }

    /** Regardless of any wall. */
    public Map<Long, Account> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, account -> account));
    }

    /** Those that the caller sees. */
    public Map<Long, Account> visibleByIds(Collection<Long> ids, Caller caller) {
        Wall wall = new Wall(caller);
        return byIds(ids).values().stream()
                .filter(wall::seesAccount)
                .collect(Collectors.toMap(Account::id, account -> account));
    }

    /** The accounts below this one, at first hand only. */
    public List<Account> childrenOf(long parentId) {
        return em.createQuery(
                        "select a from Account a where a.parentId = :parent order by a.searchName, a.id", Account.class)
                .setParameter("parent", parentId)
                .getResultList();
    }

    /** The holding that is named so; a ticker stands for one umbrella. */
    public Optional<Account> findHolding(String ticker) {
        return em.createQuery(
                        "select a from Account a where a.searchName = :name"
                                + " and a.kind = org.marquee.domain.account.AccountKind.HOLDING",
                        Account.class)
                .setParameter("name", SearchText.of(ticker, 400))
                .getResultStream()
                .findFirst();
    }

    /** How many umbrellas that user is the named owner of; regardless of any wall. */
    public long countUmbrellasOf(long ownerId) {
        return em.createQuery(
                        "select count(a) from Account a where a.ownerId = :owner"
                                + " and a.kind = org.marquee.domain.account.AccountKind.HOLDING",
                        Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** The accounts directly below these; regardless of any wall. */
    public List<Account> childrenOf(Collection<Long> parentIds) {
        return parentIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Account a where a.parentId in :parents order by a.searchName, a.id",
                                Account.class)
                        .setParameter("parents", parentIds)
                        .getResultList();
    }

    /** The accounts directly below these, as far as the caller sees them; sorted by name. */
    public List<Account> childrenOf(Collection<Long> parentIds, Caller caller) {
        if (parentIds.isEmpty()) {
            return List.of();
        }
        Clause wall = new Wall(caller).accounts("a");
        TypedQuery<Account> query = em.createQuery(
                "select a from Account a where a.parentId in :parents and " + wall.text()
                        + " order by a.searchName, a.id",
                Account.class);
        wall.bind(query);
        return query.setParameter("parents", parentIds).getResultList();
    }

    /** Every account with an id above the given one, in order of id; for building indexes. */
    public List<Account> scan(long afterId, int limit) {
        return em.createQuery("select a from Account a where a.id > :after order by a.id", Account.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The same in lines, which cost far less than entities. */
    public List<AccountLine> lines(long afterId, int limit) {
        return em.createQuery(LINES + "a.id > :after order by a.id", AccountLine.class)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<AccountLine> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(LINES + "a.id in :ids", AccountLine.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Sorted by name. */
    public Slice<Account> list(AccountFilter filter, After after, int limit, Caller caller) {
        return list(filter, AccountOrder.NAME, after, limit, caller);
    }

    public Slice<Account> list(AccountFilter filter, AccountOrder order, After after, int limit, Caller caller) {
        Clause wall = new Wall(caller).accounts("a");
        String where = " from Account a where " + wall.text() + filter.condition();
        TypedQuery<Account> page = em.createQuery(
                "select a" + where + (after == null ? "" : order.behind()) + order.sorted(), Account.class);
        if (after != null) {
            page.setParameter("id", after.id());
        }
        if (after != null && order == AccountOrder.NAME) {
            page.setParameter("name", after.sortValue());
        }
        TypedQuery<Long> counted = em.createQuery("select a.id" + where, Long.class);
        for (TypedQuery<?> query : List.of(page, counted)) {
            wall.bind(query);
            filter.bind(query);
        }
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** What waits for operations, the earliest due first; nobody else has a queue. */
    public Slice<Account> waitingForReview(After after, int limit) {
        String where = " from Account a where a.review.status = org.marquee.domain.account.ReviewStatus.PENDING";
        String order = after == null ? "" : " and (a.review.dueAt > :due or (a.review.dueAt = :due and a.id > :id))";
        TypedQuery<Account> page =
                em.createQuery("select a" + where + order + " order by a.review.dueAt, a.id", Account.class);
        if (after != null) {
            page.setParameter("due", after.instant()).setParameter("id", after.id());
        }
        int total = em.createQuery("select a.id" + where, Long.class)
                .setMaxResults(Slice.CAP + 1)
                .getResultList()
                .size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** What waits right before that place, and so comes up one earlier; nobody else has a queue. */
    public Optional<Account> waitingForReviewBefore(After place) {
        return em.createQuery(
                        "select a from Account a where a.review.status = org.marquee.domain.account.ReviewStatus.PENDING"
                                + " and (a.review.dueAt < :due or (a.review.dueAt = :due and a.id < :id))"
                                + " order by a.review.dueAt desc, a.id desc",
                        Account.class)
                .setParameter("due", place.instant())
                .setParameter("id", place.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the user created and operations have not let through, what came back to him first, then the earliest due. */
    public List<Account> inReviewOf(long creatorId, int limit) {
        return em.createQuery(
                        "select a from Account a where a.createdBy = :creator and a.review.status in :statuses"
                                + " order by a.review.status desc, a.review.dueAt, a.id",
                        Account.class)
                .setParameter("creator", creatorId)
                .setParameter("statuses", List.of(ReviewStatus.RETURNED, ReviewStatus.PENDING))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many accounts wait for operations longer than they should, up to {@link Slice#CAP}. */
    public int overdueForReview(Instant now) {
        return em.createQuery(
                        "select a.id from Account a where a.review.dueAt < :now"
                                + " and a.review.status = org.marquee.domain.account.ReviewStatus.PENDING",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(Slice.CAP)
                .getResultList()
                .size();
    }

    /** Accounts that others than operations made since then, oldest first. */
    public List<Account> createdSince(Instant from, Instant until) {
        return em.createQuery(
                        "select a from Account a where a.createdByOps = false and a.createdAt >= :from"
                                + " and a.createdAt < :until order by a.createdAt, a.id",
                        Account.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** When those accounts came whose creation lies after that time, by id. */
    public Map<Long, Instant> cameAfter(Instant time) {
        return em.createQuery("select a.id, a.createdAt from Account a where a.createdAt > :time", Object[].class)
                .setParameter("time", time)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }
}
