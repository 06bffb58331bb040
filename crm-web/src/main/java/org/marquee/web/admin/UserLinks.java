package org.marquee.web.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

/** Ties a user to those he works with: whom he reports to, who stands in for him, which partner he works for. */
@Dependent
public class UserLinks {
    private final Users users;
    private final Partners partners;

    @Inject
    public UserLinks(Users users, Partners partners) {
        this.users = users;
        this.partners = partners;
    }

    /** Which fields name nobody. */
    List<FieldError> strangers(UserFields fields) {
        List<FieldError> errors = new ArrayList<>();
        requireKnown("manager", fields.manager(), errors);
        requireKnown("deputy", fields.deputy(), errors);
        return errors;
    }

    private void requireKnown(String field, String username, List<FieldError> errors) {
        if (username != null && users.findByUsername(username).isEmpty()) {
            errors.add(new FieldError(field, "There is no user %s.".formatted(username)));
        }
    }

    /**
     * To be called for fields without {@link #strangers}.
     *
     * @throws Invalid naming the field that names the wrong one
     */
    void set(AppUser user, UserFields fields) {
        AppUser manager = colleague("manager", fields.manager(), user);
        if (manager != null && users.reportsOf(user.id()).stream().anyMatch(report -> isSame(report, manager))) {
            throw new Invalid("manager", "%s reports to %s himself.".formatted(manager.name(), user.name()));
        }
        report(user, manager);
        user.standInBy(colleague("deputy", fields.deputy(), user));
        workFor(fields.partnerId(), user);
    }

    /** What operations confirmed was that a manager sees those who reported to him then; who has no role shows nothing. */
    private void report(AppUser user, AppUser manager) {
        List<AppUser> before = above(user);
        user.reportTo(manager);
        if (!user.grants().isEmpty()) {
            above(user).stream()
                    .filter(one -> before.stream().noneMatch(other -> isSame(one, other)))
                    .forEach(one -> one.takeBackConfirmation(Role.MANAGER));
        }
    }

    private List<AppUser> above(AppUser user) {
        List<AppUser> managers = new ArrayList<>();
        Optional<AppUser> next = managerOf(user);
        while (next.isPresent() && !managers.contains(next.get())) {
            managers.add(next.get());
            next = managerOf(next.get());
        }
        return managers;
    }

    private Optional<AppUser> managerOf(AppUser user) {
        return Optional.ofNullable(user.managerId()).flatMap(users::find);
    }

    private void workFor(Long partnerId, AppUser user) {
        if (Objects.equals(partnerId, user.partnerId())) {
            return;
        }
        if (partnerId != null && !isPartner(partnerId)) {
            throw new Invalid("partnerId", "There is no partner %d.".formatted(partnerId));
        }
        user.workFor(partnerId);
        // What operations confirmed was that he sees what is referred to the other partner.
        user.takeBackConfirmation(Role.PARTNER_REP);
    }

    private AppUser colleague(String field, String username, AppUser user) {
        if (username == null) {
            return null;
        }
        AppUser colleague = users.getByUsername(username);
        if (isSame(colleague, user)) {
            throw new Invalid(field, "That is somebody else than the user himself.");
        }
        return colleague;
    }

    private boolean isPartner(long id) {
        return partners.all().stream().anyMatch(partner -> partner.id() == id);
    }

    private static boolean isSame(AppUser one, AppUser other) {
        return Objects.equals(one.id(), other.id());
    }
}
