package org.marquee.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All API tokens. */
@ApplicationScoped
public class ApiTokens {
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

    public Optional<ApiToken> findByHash(String hash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public List<ApiToken> all() {
        return em.createQuery("select t from ApiToken t order by t.id desc", ApiToken.class)
                .getResultList();
    }
}
