package org.marquee.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.user.ApiToken;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.TokenSecret;
import org.marquee.domain.user.Users;

/**
 * Compares what somebody says with what is kept. Asks the database each time, so that lost rights act on the next
 * request; a deactivated user is nobody.
 */
@ApplicationScoped
public class Credentials {
    private final Users users;
    private final ApiTokens tokens;
    private final Clock clock;
    private final VerifiedPasswords verified = new VerifiedPasswords();

    protected Credentials() {
        this(null, null, null);
    }

    @Inject
    public Credentials(Users users, ApiTokens tokens, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The user of that name, if he may come in. */
    @Transactional
    public Optional<SignedInUser> ofName(String username) {
        return active(username).map(SignedInUser::of);
    }

    /** The same, if that password was found to be his within the last minutes; costs nothing. */
    @Transactional
    public Optional<SignedInUser> ofKnownPassword(String username, String password) {
        return active(username)
                .filter(user -> verified.knows(password, user.passwordHash()))
                .map(SignedInUser::of);
    }

    /** The same, if that is his password; takes as long when there is no such user. */
    @Transactional
    public Optional<SignedInUser> ofPassword(String username, String password) {
        Optional<AppUser> user = active(username);
        String kept = user.map(AppUser::passwordHash).orElse(null);
        if (!PasswordHash.matches(password, kept)) {
            return Optional.empty();
        }
        verified.remember(password, kept);
        return user.map(SignedInUser::of);
    }

    /** The machine whose token it is, while the token works; a token opens nothing for a person. */
    @Transactional
    public Optional<SignedInUser> ofToken(String secret) {
        Instant now = clock.instant();
        return tokens.findByHash(TokenSecret.hash(secret))
                .filter(token -> token.worksAt(now))
                .flatMap(token -> machine(token, now))
                .map(SignedInUser::of);
    }

    private Optional<AppUser> machine(ApiToken token, Instant now) {
        Optional<AppUser> machine =
                users.find(token.userId()).filter(AppUser::isActive).filter(AppUser::isMachine);
        machine.ifPresent(user -> tokens.used(token, now));
        return machine;
    }

    private Optional<AppUser> active(String username) {
        return users.findByUsername(username).filter(AppUser::isActive);
    }
}
