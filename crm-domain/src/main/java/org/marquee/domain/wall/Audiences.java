package org.marquee.domain.wall;

import com.google.common.collect.Sets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;

/** Tells who sees an account: gathers who could, and lets the wall decide on each of them. */
@ApplicationScoped
public class Audiences {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private final Users users;
    private final Callers callers;

    protected Audiences() {
        this(null, null);
    }

    @Inject
    public Audiences(Users users, Callers callers) {
        this.users = users;
        this.callers = callers;
    }

    public Audiences(EntityManager em, Users users, Callers callers) {
        this(users, callers);
        this.em = em;
    }

    /** Ids of those who see something before and nothing after, and the other way round. */
    public record Change(Set<Long> losing, Set<Long> gaining) {}

    /** What changes when accounts stand otherwise than before; operations left out. */
    public Change change(Collection<? extends Walled> before, Collection<? extends Walled> after) {
        List<Caller> known = outsideOperations(Sets.union(candidates(before), candidates(after)));
        Set<Long> now = seeing(before, known);
        Set<Long> then = seeing(after, known);
        return new Change(Sets.difference(now, then), Sets.difference(then, now));
    }

    private List<Caller> outsideOperations(Set<Long> candidates) {
        return withManagers(candidates).stream()
                .map(users::get)
                .filter(AppUser::isActive)
                .map(user -> callers.get(user.id()))
                .filter(caller -> !caller.isOps())
                .toList();
    }

    private static Set<Long> seeing(Collection<? extends Walled> accounts, List<Caller> among) {
        return among.stream()
                .filter(caller -> accounts.stream().anyMatch(new Wall(caller)::seesAccount))
                .map(Caller::userId)
                .collect(Collectors.toSet());
    }

    private Set<Long> candidates(Collection<? extends Walled> accounts) {
        Set<Long> found = new HashSet<>(values(accounts, Walled::ownerId));
        found.addAll(values(accounts, Walled::createdBy));
        Set<Long> umbrellas = values(accounts, Walled::umbrellaId);
        found.addAll(ids("select a.ownerId from Account a where a.id in :ids", umbrellas));
        umbrellas.addAll(values(accounts, Walled::walledAccountId));
        found.addAll(ids("select t.userId from AccountTeamMember t where t.accountId in :ids", umbrellas));
        found.addAll(
                ids("select t.ownerId from Territory t where t.id in :ids", values(accounts, Walled::territoryId)));
        found.addAll(ids("select u.id from AppUser u where u.partnerId in :ids", values(accounts, Walled::partnerId)));
        return found;
    }

    private Set<Long> withManagers(Set<Long> of) {
        Set<Long> known = new HashSet<>(of);
        Set<Long> level = of;
        while (!level.isEmpty()) {
            level = new HashSet<>(
                    ids("select u.managerId from AppUser u where u.managerId is not null and u.id in :ids", level));
            level.removeIf(id -> !known.add(id));
        }
        return known;
    }

    private List<Long> ids(String query, Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(query, Long.class).setParameter("ids", ids).getResultList();
    }

    private static Set<Long> values(Collection<? extends Walled> accounts, Function<Walled, Long> value) {
        return accounts.stream()
                .flatMap(account -> Stream.ofNullable(value.apply(account)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
