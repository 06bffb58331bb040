package org.marquee.domain.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All mergers. */
@ApplicationScoped
public class AccountMerges {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected AccountMerges() {}

    public AccountMerges(EntityManager em) {
        this.em = em;
    }

    public AccountMerge add(AccountMerge merge) {
        em.persist(merge);
        return merge;
    }

    public AccountMerge get(long id) {
        return Optional.ofNullable(em.find(AccountMerge.class, id)).orElseThrow(() -> new NotFound("merger", id));
    }

    /** The merger by which the account went up in another, unless it was undone. */
    public Optional<AccountMerge> currentOf(long loserId) {
        return em.createQuery(
                        "select m from AccountMerge m where m.loserId = :loser and m.undoneAt is null order by m.id desc",
                        AccountMerge.class)
                .setParameter("loser", loserId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many accounts went up in this one since then, those left out that came out again. */
    public long countInto(long survivorId, Instant since) {
        return em.createQuery(
                        "select count(m) from AccountMerge m where m.survivorId = :survivor and m.undoneAt is null"
                                + " and m.mergedAt >= :since",
                        Long.class)
                .setParameter("survivor", survivorId)
                .setParameter("since", since)
                .getSingleResult();
    }
}
