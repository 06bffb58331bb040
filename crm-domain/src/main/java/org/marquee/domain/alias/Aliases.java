package org.marquee.domain.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** All aliases and domains. */
@ApplicationScoped
public class Aliases {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Aliases() {}

    public Aliases(EntityManager em) {
        this.em = em;
    }

    public Alias add(Alias alias) {
        em.persist(alias);
        return alias;
    }

    public Optional<Alias> find(long id) {
        return Optional.ofNullable(em.find(Alias.class, id));
    }

    public Alias get(long id) {
        return find(id).orElseThrow(() -> new NotFound("alias", id));
    }

    /** For what held on no day before today; the rest is ended, because leads were matched by it. */
    public void remove(Alias alias) {
        em.remove(alias);
    }

    /** Of the accounts that the caller sees; sorted by text. */
    public Slice<Alias> list(AliasFilter filter, After after, int limit, Caller caller) {
        Clause wall = new Wall(caller).accounts("c");
        String where = " from Alias a, Account c where c.id = a.accountId and " + wall.text() + filter.condition();
        String order = after == null ? "" : " and (a.labelKey > :label or (a.labelKey = :label and a.id > :id))";
        TypedQuery<Alias> page = em.createQuery("select a" + where + order + " order by a.labelKey, a.id", Alias.class);
        if (after != null) {
            page.setParameter("label", after.sortValue()).setParameter("id", after.id());
        }
        TypedQuery<Long> counted = em.createQuery("select a.id" + where, Long.class);
        for (TypedQuery<?> query : List.of(page, counted)) {
            wall.bind(query);
            filter.bind(query);
        }
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    public List<Alias> of(long accountId) {
        return em.createQuery(
                        "select a from Alias a where a.accountId = :account order by a.kind, a.labelKey", Alias.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Map<Long, List<Alias>> ofAll(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createQuery("select a from Alias a where a.accountId in :accounts", Alias.class)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Alias::accountId));
    }

    /** Those that came after that time, of any account, in order of id. */
    public List<Alias> cameAfter(Instant time) {
        return em.createQuery("select a from Alias a where a.createdAt > :time order by a.id", Alias.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** Of the accounts after one and up to another, by their ids. */
    public Map<Long, List<Alias>> ofAllBetween(long afterId, long lastId) {
        return em.createQuery("select a from Alias a where a.accountId > :after and a.accountId <= :last", Alias.class)
                .setParameter("after", afterId)
                .setParameter("last", lastId)
                .getResultStream()
                .collect(Collectors.groupingBy(Alias::accountId));
    }

    /** The aliases of any account that read the same; names and domains do not mix. */
    public List<Alias> withKey(AliasKind kind, String labelKey) {
        String kinds = kind == AliasKind.DOMAIN ? "=" : "<>";
        return em.createQuery(
                        "select a from Alias a where a.labelKey = :labelKey and a.kind "
                                + kinds
                                + " org.marquee.domain.alias.AliasKind.DOMAIN",
                        Alias.class)
                .setParameter("labelKey", labelKey)
                .getResultList();
    }
}
