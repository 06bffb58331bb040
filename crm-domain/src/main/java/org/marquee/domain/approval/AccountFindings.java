package org.marquee.domain.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All findings on accounts. */
@ApplicationScoped
public class AccountFindings {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected AccountFindings() {}

    public AccountFindings(EntityManager em) {
        this.em = em;
    }

    /** Puts the findings of a new check in the place of the former ones. */
    public void replace(long accountId, List<AccountFinding> found) {
        em.createQuery("delete from AccountFinding f where f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        found.forEach(em::persist);
    }

    /** The most likely duplicates first, then the standards. */
    public List<AccountFinding> of(long accountId) {
        return ofAll(List.of(accountId)).getOrDefault(accountId, List.of());
    }

    /** By account; in the order of {@link #of}. */
    public Map<Long, List<AccountFinding>> ofAll(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select f from AccountFinding f where f.accountId in :accounts"
                                        + " order by f.kind, f.probability desc, f.id",
                                AccountFinding.class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(AccountFinding::accountId));
    }
}
