package org.marquee.domain.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.time.DatabaseTime;

/**
 * All idempotency keys, one row a caller and key. A key is claimed in a short transaction of its own with a lease on the
 * database's clock, because the nodes' own may differ; the answer is kept in the transaction that did the work, so that
 * both are there or neither. Each claim of a key ends later than the one before, so its end tells whose it is.
 */
@ApplicationScoped
public class IdempotencyKeys {
    /** How long a claim holds while nothing is heard of its request. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    /** How long a key, and the answer under it, is known; after that it may be used for something new. */
    public static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected IdempotencyKeys() {}

    public IdempotencyKeys(EntityManager em) {
        this.em = em;
    }

    /** What is known of a key: the hash of its request, and the answer as JSON once there is one. */
    public record Entry(String requestHash, String answer) {
        public boolean isAnswered() {
            return answer != null;
        }
    }

    public Optional<Entry> find(RequestKey key) {
        List<?> rows = em.createNativeQuery(
                        "select request_hash, answer from idempotency_key where user_id = ?1 and request_key = ?2")
                .setParameter(1, key.userId())
                .setParameter(2, key.key())
                .getResultList();
        return rows.stream().findFirst().map(row -> toEntry((Object[]) row));
    }

    /** Fails if the key is taken. */
    public Claim claim(RequestKey key) {
        Instant now = DatabaseTime.now(em);
        Claim claim = new Claim(key, now.plus(LEASE));
        em.createNativeQuery("insert into idempotency_key (user_id, request_key, request_hash, lease_until, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, key.userId())
                .setParameter(2, key.key())
                .setParameter(3, key.bodyHash())
                .setParameter(4, Timestamp.from(claim.until()))
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
        return claim;
    }

    /** Takes over a claim whose lease ran out unanswered; empty if it did not, or somebody else was quicker. */
    public Optional<Claim> takeOver(RequestKey key) {
        Instant now = DatabaseTime.now(em);
        Claim claim = new Claim(key, now.plus(LEASE));
        int taken = em.createNativeQuery("update idempotency_key set lease_until = ?1"
                        + " where user_id = ?2 and request_key = ?3 and answer is null and lease_until < ?4")
                .setParameter(1, Timestamp.from(claim.until()))
                .setParameter(2, key.userId())
                .setParameter(3, key.key())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
        return taken == 1 ? Optional.of(claim) : Optional.empty();
    }

    /** Keeps the answer, in the transaction of the work; false if the claim was lost meanwhile. */
    public boolean answer(Claim claim, String answer) {
        return em.createNativeQuery("update idempotency_key set answer = ?1 where user_id = ?2 and request_key = ?3"
                                + " and answer is null and lease_until = ?4")
                        .setParameter(1, answer)
                        .setParameter(2, claim.key().userId())
                        .setParameter(3, claim.key().key())
                        .setParameter(4, Timestamp.from(claim.until()))
                        .executeUpdate()
                == 1;
    }

    /** Gives the key back after a request that changed nothing; a claim that somebody took over is left alone. */
    public void release(Claim claim) {
        em.createNativeQuery("delete from idempotency_key where user_id = ?1 and request_key = ?2"
                        + " and answer is null and lease_until = ?3")
                .setParameter(1, claim.key().userId())
                .setParameter(2, claim.key().key())
                .setParameter(3, Timestamp.from(claim.until()))
                .executeUpdate();
    }

    /** Forgets the keys that were kept long enough; returns how many. */
    public int forgetOld() {
        return em.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, Timestamp.from(DatabaseTime.now(em).minus(KEPT)))
                .executeUpdate();
    }

    private static Entry toEntry(Object[] row) {
        return new Entry((String) row[0], (String) row[1]);
    }
}
