package org.marquee.domain.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

/** Loads callers with their present roles and reach. */
@ApplicationScoped
public class Callers {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    private final Users users;

    protected Callers() {
        this(null, null);
    }

    @Inject
    public Callers(Users users) {
        this.users = users;
    }

    public Callers(EntityManager em, Users users) {
        this.em = em;
        this.users = users;
    }

    /** Empty if there is no such user or he is deactivated. */
    public Optional<Caller> findByUsername(String username) {
        return users.findByUsername(username).filter(AppUser::isActive).map(this::callerOf);
    }

    public Caller getByUsername(String username) {
        return findByUsername(username).orElseThrow(() -> new NotFound("user", username));
    }

    public Caller get(long userId) {
        return callerOf(users.get(userId));
    }

    private Caller callerOf(AppUser user) {
        return new Caller(user.id(), user.username(), user.name(), user.zone(), user.roles(), reachOf(user));
    }

    private Reach reachOf(AppUser user) {
        if (user.roles().contains(Role.OPS)) {
            return Reach.ALL;
        }
        List<AppUser> seenAs = new ArrayList<>();
        if (user.roles().stream().anyMatch(role -> role.seesCustomerData())) {
            seenAs.add(user);
        }
        if (user.roles().contains(Role.MANAGER)) {
            seenAs.addAll(users.reportsOf(user.id()));
        }
        if (seenAs.isEmpty()) {
            return Reach.NOTHING;
        }
        Set<Long> ids = ids(seenAs);
        return new Reach(
                false,
                ids,
                umbrellas(ids(with(Role.NAM, seenAs))),
                owned("select t.id from Territory t where t.ownerId in :users", ids(with(Role.REP, seenAs))),
                partners(with(Role.PARTNER_REP, seenAs)),
                owned("select t.accountId from AccountTeamMember t where t.userId in :users", ids),
                user.roles().contains(Role.MARKETING));
    }

    private Set<Long> umbrellas(Set<Long> nams) {
        Set<Long> umbrellas = new HashSet<>(owned(
                "select a.id from Account a where a.kind = org.marquee.domain.account.AccountKind.HOLDING"
                        + " and a.ownerId in :users",
                nams));
        umbrellas.addAll(owned(
                "select a.id from Account a, AccountTeamMember t where t.accountId = a.id"
                        + " and a.kind = org.marquee.domain.account.AccountKind.HOLDING and t.userId in :users",
                nams));
        return umbrellas;
    }

    private Set<Long> owned(String query, Set<Long> owners) {
        return owners.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(query, Long.class)
                        .setParameter("users", owners)
                        .getResultList());
    }

    private static Set<Long> partners(List<AppUser> partnerReps) {
        return partnerReps.stream()
                .map(AppUser::partnerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<AppUser> with(Role role, List<AppUser> users) {
        return users.stream().filter(user -> user.roles().contains(role)).toList();
    }

    private static Set<Long> ids(List<AppUser> users) {
        return users.stream().map(AppUser::id).collect(Collectors.toUnmodifiableSet());
    }
}
