package org.marquee.domain.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All decisions on new accounts. */
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

    /** Oldest first. */
    public List<AccountReview> of(long accountId) {
        return em.createQuery(
                        "select r from AccountReview r where r.accountId = :account order by r.decidedAt, r.id",
                        AccountReview.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The last decision on each account that has any, by account. */
    public Map<Long, AccountReview> lastOfAll(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r from AccountReview r where r.accountId in :accounts order by r.decidedAt, r.id",
                                AccountReview.class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                AccountReview::accountId, review -> review, (earlier, later) -> later));
    }
}
