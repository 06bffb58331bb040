package org.marquee.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Users;
import org.marquee.web.api.problem.Problem;
import org.marquee.web.api.problem.Refused;

/**
 * Lets whoever is signed in choose his own password. No EJB: it is open to all who are signed in, also to those of whose
 * roles none is in effect yet.
 */
@ApplicationScoped
public class OwnPassword {
    private final Users users;
    private final AuditTrail audit;
    private final PasswordCheck check;
    private final Once once;

    protected OwnPassword() {
        this(null, null, null, null);
    }

    @Inject
    public OwnPassword(Users users, AuditTrail audit, PasswordCheck check, Once once) {
        this.users = users;
        this.audit = audit;
        this.check = check;
        this.once = once;
    }

    /**
     * Changes it; everything that the user signed in with before ends, page sessions and remembered passwords alike.
     *
     * @return the user as he is afterwards
     * @throws Invalid if the new one will not do, or the current one is missing
     * @throws Denied if the current one is wrong, and for a machine, which has none
     * @throws Refused with 429 if it was guessed at too often
     */
    public SignedInUser change(String username, String current, String chosen, HttpServletRequest request) {
        if (users.getByUsername(username).isMachine()) {
            throw new Denied("A machine has no password; it signs in with its token.");
        }
        if (current == null) {
            throw new Invalid("current", "Say your present password too.");
        }
        PasswordCheck.Answer answer = check.check(username, current, request);
        if (answer.waitSeconds() > 0) {
            long seconds = answer.waitSeconds();
            throw new Refused(Problem.of(429, PasswordCheck.sentence(seconds)), seconds);
        }
        return once.run(() -> change(username, current, chosen));
    }

    /** In the transaction, so that a password that administration has set meanwhile is not overwritten by mistake. */
    SignedInUser change(String username, String current, String chosen) {
        AppUser user = users.getByUsername(username);
        if (!PasswordHash.matches(current, user.passwordHash())) {
            throw new Denied("That is not your present password.");
        }
        ChosenPassword.require(chosen, user.username(), current);
        user.changePassword(PasswordHash.of(chosen));
        audit.record(user.id(), "USER", user.id(), "PASSWORD_CHANGED", "By the user himself.");
        return SignedInUser.of(user);
    }
}
