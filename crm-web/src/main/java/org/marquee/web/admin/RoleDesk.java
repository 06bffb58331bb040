package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Gives roles and takes them away; one that opens customer data then waits for operations. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class RoleDesk {
    @Inject
    private Users users;

    @Inject
    private ApiTokens tokens;

    @Inject
    private ChangeLog changes;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    /**
     * Gives it; one that he has stays as it is.
     *
     * @throws Denied if the caller would open customer data to himself
     */
    public void give(long userId, Role role, Caller caller) {
        if (role == null) {
            throw new Invalid("role", "Say which role.");
        }
        changes.lock();
        AppUser user = users.get(userId);
        if (user.grantOf(role).isEmpty()) {
            if (userId == caller.userId() && role.seesCustomerData()) {
                throw new Denied("Nobody opens customer data to himself: another administrator gives you this role,"
                        + " and operations confirm it.");
            }
            user.give(role, caller.userId());
            audit.record(caller.userId(), "USER", userId, "ROLE_GIVEN", role.name());
        }
    }

    /**
     * Takes it away, with effect on the next request.
     *
     * @throws NotFound if he does not have it
     * @throws Conflict if nobody else could do what he does by it
     */
    public void take(long userId, Role role, Caller caller) {
        changes.lock();
        AppUser user = users.get(userId);
        if (user.grantOf(role).isEmpty()) {
            throw new NotFound("role", role + " of " + user.username());
        }
        KeyHolders.requireAnother(role, user, users.withAnyOf(KeyHolders.KEYS));
        user.revoke(role);
        if (role == Role.INTAKE) {
            tokens.revokeAllOf(userId, clock.instant());
        }
        audit.record(caller.userId(), "USER", userId, "ROLE_TAKEN", role.name());
    }
}
