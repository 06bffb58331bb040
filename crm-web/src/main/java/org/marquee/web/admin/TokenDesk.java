package org.marquee.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.ApiToken;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.TokenSecret;
import org.marquee.domain.user.UserName;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;

/** Issues tokens to machines and takes them back; whoever issues one can do no more with it than hand in leads. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class TokenDesk {
    private static final String AUDITED = "API_TOKEN";

    @Inject
    private ApiTokens tokens;

    @Inject
    private Users users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Newest first, with those that no longer work. */
    public List<TokenView> all() {
        return views(tokens.all());
    }

    /**
     * Issues one; its secret is in the answer and nowhere else.
     *
     * @throws Invalid naming what is missing, or if the user is no machine
     */
    public IssuedToken issue(NewToken wanted, Caller caller) {
        NewToken checked = wanted.checked(clock.instant());
        AppUser machine = machine(checked.username());
        String secret = TokenSecret.issue();
        ApiToken token = new ApiToken(
                machine.id(),
                checked.name(),
                TokenSecret.hash(secret),
                caller.userId(),
                clock.instant(),
                checked.expiresAt());
        tokens.add(token);
        audit.record(caller.userId(), AUDITED, token.id(), "ISSUED", said(token, machine));
        return new IssuedToken(views(List.of(token)).get(0), secret);
    }

    /** One of them. */
    public TokenView get(long id) {
        return views(List.of(tokens.get(id))).get(0);
    }

    /** Ends it with the next request; nothing happens to one that was ended before. */
    public void revoke(long id, Caller caller) {
        ApiToken token = tokens.get(id);
        if (token.revokedAt() == null) {
            token.revoke(clock.instant());
            audit.record(caller.userId(), AUDITED, id, "REVOKED", said(token, users.get(token.userId())));
        }
    }

    private AppUser machine(String username) {
        return users.findByUsername(username)
                .filter(user -> user.isActive() && user.isMachine())
                .orElseThrow(() ->
                        new Invalid("username", "'%s' is no active user with the role INTAKE.".formatted(username)));
    }

    private static String said(ApiToken token, AppUser machine) {
        return "'%s' for %s, until %s".formatted(token.label(), machine.username(), token.expiresAt());
    }

    private List<TokenView> views(Collection<ApiToken> some) {
        Map<Long, UserName> names = users.namesOf(some.stream()
                .flatMap(token -> Stream.of(token.userId(), token.createdBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return some.stream()
                .map(token -> TokenView.of(token, names, clock.instant()))
                .toList();
    }
}
