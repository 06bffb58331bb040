package org.marquee.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All API tokens. */
@ApplicationScoped
public class ApiTokens {
    /** A use is written down at most this often, so that a busy machine's requests do not queue up for one row. */
    public static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected ApiTokens() {}

    public ApiTokens(EntityManager em) {
        this.em = em;
    }

    public void add(ApiToken token) {
        em.persist(token);
    }

    public Optional<ApiToken> find(long id) {
        return Optional.ofNullable(em.find(ApiToken.class, id));
    }

    public ApiToken get(long id) {
        return find(id).orElseThrow(() -> new NotFound("token", id));
    }

    public Optional<ApiToken> findByHash(String hash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Notes that the token lets somebody in now, unless that was noted a moment ago. */
    public void used(ApiToken token, Instant now) {
        Instant noted = token.lastUsedAt();
        if (noted != null && now.isBefore(noted.plus(USE_IS_NOTED_EVERY))) {
            return;
        }
        em.createNativeQuery("update api_token set last_used_at = ?1 where id = ?2"
                        + " and (last_used_at is null or last_used_at <= ?3)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, token.id())
                .setParameter(3, Timestamp.from(now.minus(USE_IS_NOTED_EVERY)))
                .executeUpdate();
    }

    /** Ends all tokens of a machine for good. */
    public void revokeAllOf(long userId, Instant now) {
        em.createQuery("select t from ApiToken t where t.userId = :user and t.revokedAt is null", ApiToken.class)
                .setParameter("user", userId)
                .getResultStream()
                .forEach(token -> token.revoke(now));
    }

    /** Newest first. */
    public List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t order by t.id desc", ApiToken.class)
                .getResultList();
    }
}
