package org.marquee.domain.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.problem.NotFound;

/** All decisions on new accounts; lists leave out those that were taken back. */
@ApplicationScoped
public class AccountReviews {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected AccountReviews() {}

    public AccountReviews(EntityManager em) {
        this.em = em;
    }

    public void add(AccountReview review) {
        em.persist(review);
    }

    public AccountReview get(long id) {
        return Optional.ofNullable(em.find(AccountReview.class, id)).orElseThrow(() -> new NotFound("decision", id));
    }

    /** The last decision that stands. */
    public Optional<AccountReview> lastOf(long accountId) {
        return Optional.ofNullable(lastOfAll(List.of(accountId)).get(accountId));
    }

    /** Oldest first. */
    public List<AccountReview> of(long accountId) {
        return em.createQuery(
                        "select r from AccountReview r where r.accountId = :account and r.undoneAt is null"
                                + " order by r.decidedAt, r.id",
                        AccountReview.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The last decision on each account that has any, by account. */
    public Map<Long, AccountReview> lastOfAll(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r from AccountReview r where r.accountId in :accounts and r.undoneAt is null"
                                        + " order by r.decidedAt, r.id",
                                AccountReview.class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                AccountReview::accountId, review -> review, (earlier, later) -> later));
    }
}
