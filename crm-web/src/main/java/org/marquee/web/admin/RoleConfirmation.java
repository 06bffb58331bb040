package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.RoleGrant;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Operations' word that a role that opens customer data may take effect, or that it may not. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class RoleConfirmation {
    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    /**
     * Confirms; nothing happens if somebody has.
     *
     * @throws NotFound if he was not given the role
     * @throws Denied if the caller gave it, or is the user himself
     * @throws Conflict if there is nothing to confirm, or administration knows the user's password
     */
    public void confirm(long userId, Role role, Caller caller) {
        changes.lock();
        AppUser user = users.get(userId);
        Long before = user.grantOf(role).map(RoleGrant::confirmedBy).orElse(null);
        user.confirm(role, users.get(caller.userId()));
        if (before == null) {
            audit.record(caller.userId(), "USER", userId, "ROLE_CONFIRMED", role.name());
        }
    }

    /**
     * Takes a role away that waits for its confirmation; whoever gave it, or has it, may do so, too, as nothing is opened.
     *
     * @throws NotFound if he was not given the role
     * @throws Conflict if it is in effect
     */
    public void decline(long userId, Role role, Caller caller) {
        changes.lock();
        AppUser user = users.get(userId);
        RoleGrant grant = user.grantOf(role).orElseThrow(() -> new NotFound("role", role + " of " + user.username()));
        if (grant.inEffect()) {
            throw new Conflict("This role of %s is in effect; only IT can take it away now.".formatted(user.name()));
        }
        user.revoke(role);
        audit.record(caller.userId(), "USER", userId, "ROLE_DECLINED", role.name());
    }
}
