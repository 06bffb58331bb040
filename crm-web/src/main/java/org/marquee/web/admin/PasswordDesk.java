package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Gives people a password to begin with, or to begin anew with. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class PasswordDesk {
    @Inject
    private Users users;

    @Inject
    private ChangeLog changes;

    @Inject
    private AuditTrail audit;

    /**
     * Sets a generated password, which opens nothing until the user has chosen his own.
     *
     * @return the password, which is kept nowhere
     * @throws Conflict for a machine, for the caller himself, and for the last of IT or operations
     */
    public String reset(long userId, Caller caller) {
        String password = GeneratedPassword.next();
        String hash = PasswordHash.of(password);
        changes.lock();
        AppUser user = users.get(userId);
        if (user.id() == caller.userId()) {
            throw new Conflict("Choose your own password at /me/password.");
        }
        KeyHolders.requireOthers(user, users.withAnyOf(KeyHolders.KEYS));
        user.resetPassword(hash);
        audit.record(caller.userId(), "USER", userId, "PASSWORD_RESET", "Confirmed roles wait for operations again.");
        return password;
    }
}
