package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.page.OneAnswer;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Tokens of machines: issue one, whose secret is shown once, and take it back. */
@Named
@ViewScoped
public class TokenListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_MACHINES = 500;

    @EJB
    private transient TokenDesk desk;

    @EJB
    private transient UserReading users;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient ShownOnce shownOnce;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private final OneAnswer answer = new OneAnswer();
    private String username;
    private String name;
    private String until;
    private transient List<TokenView> tokens;
    private transient List<UserView> machines;

    /** Reads them, and suggests a year. */
    public void load() {
        tokens = desk.all();
        until = LocalDate.ofInstant(clock.instant(), zone()).plusYears(1).toString();
    }

    /** The secret is on the page that answers, and on no other. */
    public void issue() {
        IssuedToken issued = attempts.attempt(() -> {
            answer.requireFirst(Words.of("token.issuedAlready"));
            return once.run(() -> desk.issue(new NewToken(username, name, endOf(until)), caller.get()));
        });
        if (issued != null) {
            answer.given();
            shownOnce.show(
                    "%s (%s)".formatted(issued.token().name(), issued.token().username()), issued.secret());
            name = null;
            tokens = null;
        }
    }

    /** Null for what is no day, so that it is told with all else that is wrong. */
    private Instant endOf(String day) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day).plusDays(1).atStartOfDay(zone()).toInstant();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Ends it with the next request. */
    public String revoke(long id) {
        String next = attempts.orStay(
                () -> once.run(() -> {
                    desk.revoke(id, caller.get());
                    return id;
                }),
                "/admin/tokens.xhtml?faces-redirect=true");
        if (next != null) {
            notices.done(Words.of("token.revoked"));
        }
        return next;
    }

    private ZoneId zone() {
        return caller.get().zone();
    }

    public List<TokenView> getTokens() {
        if (tokens == null) {
            tokens = desk.all();
        }
        return tokens;
    }

    public TokenState state(TokenView token) {
        if (token.revokedAt() != null) {
            return TokenState.REVOKED;
        }
        if (token.works()) {
            return TokenState.ACTIVE;
        }
        return token.expiresAt().isAfter(clock.instant()) ? TokenState.OFF : TokenState.EXPIRED;
    }

    /** Who may have one: active machines. */
    public List<UserView> getMachines() {
        if (machines == null) {
            machines = users.list(new UserFilter(null, Role.INTAKE, true, false), null, MOST_MACHINES)
                    .items();
        }
        return machines;
    }

    public OneAnswer getAnswer() {
        return answer;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
