package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.web.admin.UserView.GivenRole;
import org.marquee.web.admin.UserView.Password;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Roles that open customer data and wait for the word of operations. */
@Named
@ViewScoped
public class ConfirmationListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @EJB
    private transient UserReading reading;

    @EJB
    private transient RoleConfirmation confirmation;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private transient List<Waiting> waiting;

    /** Why a role cannot be confirmed yet, or by the caller. */
    public enum Obstacle {
        OWN_ROLE,
        GAVE_IT,
        PASSWORD_KNOWN
    }

    /** A role of somebody that nobody confirmed; {@code obstacle} is null where the caller can. */
    public record Waiting(UserView user, GivenRole role, Obstacle obstacle) {}

    /** Opens for operations alone. */
    public void open() {
        if (!caller.get().isOps()) {
            throw new Denied(Words.of("confirmations.denied"));
        }
        load();
    }

    private void load() {
        waiting = reading.list(new UserFilter(null, null, true, true), null, MOST).items().stream()
                .flatMap(user -> user.roles().stream()
                        .filter(role -> role.seesCustomerData() && role.confirmedBy() == null)
                        .map(role -> new Waiting(user, role, obstacle(user, role))))
                .toList();
    }

    private Obstacle obstacle(UserView user, GivenRole role) {
        String username = caller.get().username();
        if (user.username().equals(username)) {
            return Obstacle.OWN_ROLE;
        }
        if (username.equals(role.givenBy())) {
            return Obstacle.GAVE_IT;
        }
        return user.password() == Password.ONE_TIME ? Obstacle.PASSWORD_KNOWN : null;
    }

    /** Puts the role into effect. */
    public String confirm(long userId, Role role) {
        return decide("role.confirmed", userId, role, () -> confirmation.confirm(userId, role, caller.get()));
    }

    /** Takes the role away again. */
    public String decline(long userId, Role role) {
        return decide("role.declined", userId, role, () -> confirmation.decline(userId, role, caller.get()));
    }

    private String decide(String done, long userId, Role role, Runnable decision) {
        String next = attempts.orStay(
                () -> once.run(() -> {
                    decision.run();
                    return userId;
                }),
                "/role/list.xhtml?faces-redirect=true");
        if (next == null) {
            waiting = null;
        } else {
            notices.done(Words.of(done, Words.of(role), reading.get(userId).name()));
        }
        return next;
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            load();
        }
        return waiting;
    }
}
