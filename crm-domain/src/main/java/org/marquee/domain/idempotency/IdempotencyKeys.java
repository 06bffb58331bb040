package org.marquee.domain.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All idempotency keys, one row a caller and key. A key is claimed in a short transaction of its own with a lease;
 * the answer is kept in the transaction that did the work, so that both are there or neither.
 */
@ApplicationScoped
public class IdempotencyKeys {
    /** How long a claim holds while nothing is heard of its request. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private final Clock clock;

    protected IdempotencyKeys() {
        this(null);
    }

    @Inject
    public IdempotencyKeys(Clock clock) {
        this.clock = clock;
    }

    public IdempotencyKeys(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** What is known of a key: the hash of its request, and the answer as JSON once there is one. */
    public record Entry(String requestHash, String answer) {
        public boolean isAnswered() {
            return answer != null;
        }
    }

    public Optional<Entry> find(long userId, String key) {
        List<?> rows = em.createNativeQuery(
                        "select request_hash, answer from idempotency_key" + " where user_id = ?1 and request_key = ?2")
                .setParameter(1, userId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().findFirst().map(row -> toEntry((Object[]) row));
    }

    /** Fails if the key is taken. */
    public void claim(long userId, String key, String requestHash) {
        Instant now = clock.instant();
        em.createNativeQuery("insert into idempotency_key (user_id, request_key, request_hash, lease_until, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, userId)
                .setParameter(2, key)
                .setParameter(3, requestHash)
                .setParameter(4, Timestamp.from(now.plus(LEASE)))
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** Takes over a claim whose lease ran out unanswered; false if somebody else was quicker. */
    public boolean takeOver(long userId, String key) {
        Instant now = clock.instant();
        return em.createNativeQuery("update idempotency_key set lease_until = ?1"
                                + " where user_id = ?2 and request_key = ?3 and answer is null and lease_until < ?4")
                        .setParameter(1, Timestamp.from(now.plus(LEASE)))
                        .setParameter(2, userId)
                        .setParameter(3, key)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** Keeps the answer, in the transaction of the work; false if the key was answered or lost meanwhile. */
    public boolean answer(long userId, String key, String answer) {
        return em.createNativeQuery("update idempotency_key set answer = ?1"
                                + " where user_id = ?2 and request_key = ?3 and answer is null")
                        .setParameter(1, answer)
                        .setParameter(2, userId)
                        .setParameter(3, key)
                        .executeUpdate()
                == 1;
    }

    /** Gives the key back after a request that changed nothing. */
    public void release(long userId, String key) {
        em.createNativeQuery("delete from idempotency_key where user_id = ?1 and request_key = ?2 and answer is null")
                .setParameter(1, userId)
                .setParameter(2, key)
                .executeUpdate();
    }

    /** Forgets keys made before then; returns how many. */
    public int forgetBefore(Instant before) {
        return em.createNativeQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private static Entry toEntry(Object[] row) {
        return new Entry((String) row[0], (String) row[1]);
    }
}
