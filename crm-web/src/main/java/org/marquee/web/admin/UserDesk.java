package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
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
    private UserLinks links;

    @Inject
    private UserViews views;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Makes him, without a role and without a password. */
    public UserView make(NewUser wanted, Caller caller) {
        String username = wanted.canonicalName();
        UserFields fields = wanted.fields().checked();
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
        return views.view(user);
    }
}
