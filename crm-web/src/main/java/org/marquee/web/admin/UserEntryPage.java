package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.user.Role;
import org.marquee.domain.wall.Caller;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Typed;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Makes a user with his first role and a password to begin with, which is shown once; a machine gets tokens instead. */
@Named
@ViewScoped
public class UserEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient UserDesk users;

    @EJB
    private transient RoleDesk roles;

    @EJB
    private transient PasswordDesk passwords;

    @EJB
    private transient UserReading reading;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient ShownOnce shownOnce;

    @Inject
    private transient CurrentCaller currentCaller;

    private final Typed typed = new Typed();
    private Role role;
    private transient UserView made;

    /** Opens for IT alone. */
    public void open() {
        if (!currentCaller.get().has(Role.ADMIN)) {
            throw new Denied(Words.of("user.new.denied"));
        }
    }

    /** All or nothing: a user whose role or password is refused is not made. */
    public void make() {
        Caller caller = currentCaller.get();
        AtomicReference<String> password = new AtomicReference<>();
        UserView user = attempts.attempt(() -> once.run(() -> {
            long id = users.make(UserForm.newUser(typed.getValues()), caller);
            if (role != null) {
                roles.give(id, role, caller);
            }
            password.set(role == Role.INTAKE ? null : passwords.reset(id, caller));
            return reading.get(id);
        }));
        if (user != null) {
            made = user;
            shownOnce.show(user.username(), password.get());
        }
    }

    /** Who was just made; null before. */
    public UserView getMade() {
        return made;
    }

    /** Whether he who was made signs in with tokens, and has no password. */
    public boolean isMachine() {
        return role == Role.INTAKE;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public Typed getTyped() {
        return typed;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
