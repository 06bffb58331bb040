package org.marquee.domain.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;

/** All users. */
@ApplicationScoped
public class Users {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Users() {}

    public Users(EntityManager em) {
        this.em = em;
    }

    public void add(AppUser user) {
        em.persist(user);
    }

    public Optional<AppUser> find(long id) {
        return Optional.ofNullable(em.find(AppUser.class, id));
    }

    public AppUser get(long id) {
        return find(id).orElseThrow(() -> new NotFound("user", id));
    }

    /** Empty also for what cannot be a user name; not every database could compare with that. */
    public Optional<AppUser> findByUsername(String username) {
        String canonical = AppUser.canonical(username);
        return AppUser.isUsername(canonical) ? findByCanonical(canonical) : Optional.empty();
    }

    private Optional<AppUser> findByCanonical(String username) {
        return em.createQuery("select u from AppUser u where u.username = :username", AppUser.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public AppUser getByUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new NotFound("user", username));
    }

    public List<AppUser> all() {
        return em.createQuery("select u from AppUser u order by u.username", AppUser.class)
                .getResultList();
    }

    /** Everybody who was given one of the roles, in effect or not. */
    public List<AppUser> withAnyOf(Collection<Role> roles) {
        return havingAnyOf(roles).getResultList();
    }

    /** The same, to be looked at and not to be changed; their roles are read at once. */
    public List<AppUser> shownWithAnyOf(Collection<Role> roles) {
        return toBeLookedAt(havingAnyOf(roles)).getResultList();
    }

    private TypedQuery<AppUser> havingAnyOf(Collection<Role> roles) {
        return em.createQuery("select distinct u from AppUser u join u.grants g where g.role in :roles", AppUser.class)
                .setParameter("roles", roles);
    }

    /** Grants that are read in a batch would be watched for changes like entities, which they are not. */
    private static TypedQuery<AppUser> toBeLookedAt(TypedQuery<AppUser> query) {
        return query.setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch", "u.grants")
                .setHint("eclipselink.batch.type", "IN");
    }

    /** In order of user names, to be looked at and not to be changed; their roles are read at once. */
    public Slice<AppUser> list(UserFilter filter, After after, int limit) {
        String where = " from AppUser u where " + filter.condition();
        String behind = after == null ? "" : " and u.username > :username";
        TypedQuery<AppUser> page =
                toBeLookedAt(em.createQuery("select u" + where + behind + " order by u.username", AppUser.class));
        if (after != null) {
            page.setParameter("username", after.sortValue());
        }
        TypedQuery<Long> counted = em.createQuery("select u.id" + where, Long.class);
        filter.bind(page);
        filter.bind(counted);
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    /** The users who report to this one, directly or through others, himself left out, each once. */
    public List<AppUser> reportsOf(long managerId) {
        Set<Long> asked = new HashSet<>(Set.of(managerId));
        List<AppUser> reports = new ArrayList<>();
        Set<Long> level = Set.of(managerId);
        while (!level.isEmpty()) {
            List<AppUser> below = em.createQuery(
                            "select u from AppUser u where u.managerId in :managers", AppUser.class)
                    .setParameter("managers", level)
                    .getResultStream()
                    .filter(user -> asked.add(user.id()))
                    .toList();
            reports.addAll(below);
            level = below.stream().map(AppUser::id).collect(Collectors.toSet());
        }
        return reports;
    }

    /** Those above the user, directly or through others. */
    public Set<Long> managersOf(long userId) {
        Set<Long> managers = new HashSet<>();
        Long next = get(userId).managerId();
        while (next != null && managers.add(next)) {
            next = get(next).managerId();
        }
        return managers;
    }

    /** Display names and user names by id, for showing owners in lists. */
    public Map<Long, UserName> namesOf(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new org.marquee.domain.user.UserName(u.id, u.username, u.name) from AppUser u where u.id in :ids",
                        UserName.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(UserName::id, name -> name));
    }

    public long count() {
        return em.createQuery("select count(u) from AppUser u", Long.class).getSingleResult();
    }
}
