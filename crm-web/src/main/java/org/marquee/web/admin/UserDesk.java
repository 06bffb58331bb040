package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/**
 * Makes users and says who they are. Whoever changes users takes the change counter's row first, so that checks over
 * all of them hold until the commit.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class UserDesk {
    @Inject
    private Users users;

    @Inject
    private ApiTokens tokens;

    @Inject
    private UserLinks links;

    @Inject
    private UserViews views;

    @Inject
    private Duties duties;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Makes him, without a role and without a password.
     *
     * @return his id
     * @throws Invalid naming all that is wrong
     */
    public long make(NewUser wanted, Caller caller) {
        List<FieldError> besides = new ArrayList<>(wanted.errors());
        besides.addAll(links.strangers(wanted.fields()));
        UserFields fields = wanted.fields().checked(besides);
        String username = wanted.canonicalName();
        changes.lock();
        if (users.findByUsername(username).isPresent()) {
            throw new Conflict("There is a user %s already.".formatted(username));
        }
        AppUser user = new AppUser(username, fields.name(), ZoneId.of(fields.zone()), clock.instant());
        user.introduce(fields.name(), fields.email(), ZoneId.of(fields.zone()));
        users.add(user);
        links.set(user, fields);
        changes.append(Change.Kind.USER, user.id());
        audit.record(caller.userId(), "USER", user.id(), "MADE", username);
        return user.id();
    }

    /**
     * Says anew who he is; deactivating him takes effect on the next request, whatever he signed in with.
     *
     * @throws StaleVersion if he was changed since he was read
     * @throws Conflict if he is deactivated and still owns something, or nobody else could do what he does
     */
    public void change(long id, UserFields wanted, long version, Caller caller) {
        UserFields fields = wanted.checked(links.strangers(wanted));
        changes.append(Change.Kind.USER, id);
        AppUser user = users.get(id);
        if (user.version() != version) {
            throw new StaleVersion("user", version, user.version());
        }
        UserFields before = UserFields.of(views.view(user));
        user.introduce(fields.name(), fields.email(), ZoneId.of(fields.zone()));
        links.set(user, fields);
        audit.record(caller.userId(), "USER", id, "CHANGED", "From %s to %s".formatted(before, fields));
        if (fields.active() != user.isActive()) {
            switchTo(fields.active(), user, caller);
        }
    }

    /** What the user owns that others have to take over before he can be deactivated, in words. */
    public List<String> duties(long id) {
        return duties.of(id);
    }

    private void switchTo(boolean active, AppUser user, Caller caller) {
        if (active) {
            user.reactivate();
        } else {
            KeyHolders.requireOthers(user, users.withAnyOf(KeyHolders.KEYS));
            duties.requireNone(user);
            user.deactivate();
            tokens.revokeAllOf(user.id(), clock.instant());
        }
        audit.record(caller.userId(), "USER", user.id(), active ? "REACTIVATED" : "DEACTIVATED", user.username());
    }
}
