package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.page.OneAnswer;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** One user: who he is, his roles, his password, and whether he comes in. Operations see it, IT change it. */
@Named
@ViewScoped
public class UserPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient UserReading reading;

    @EJB
    private transient UserDesk desk;

    @EJB
    private transient RoleDesk roleDesk;

    @EJB
    private transient PasswordDesk passwords;

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

    private final OneAnswer answer = new OneAnswer();
    private Long id;
    private UserForm form;
    private long version;
    private Role role;
    private transient UserView user;
    private transient List<String> duties;
    private transient boolean stale;

    /** Reads him, with the version on which changes will rest. */
    public void load() {
        user = reading.get(id);
        form = UserForm.of(user);
        version = user.version();
    }

    public String save() {
        return change(() -> change(getUser().active()), "user.saved");
    }

    public String switchOff() {
        return change(() -> change(false), "user.switchedOff");
    }

    public String switchOn() {
        return change(() -> change(true), "user.switchedOn");
    }

    private long change(boolean active) {
        try {
            desk.change(id, form.toFields(active), version, caller.get());
        } catch (StaleVersion changed) {
            stale = true;
            throw changed;
        }
        return id;
    }

    public String give() {
        return change(
                () -> {
                    roleDesk.give(id, role, caller.get());
                    return id;
                },
                role != null && role.seesCustomerData() ? "user.roleWaits" : "user.roleGiven");
    }

    public String take(Role taken) {
        return change(
                () -> {
                    roleDesk.take(id, taken, caller.get());
                    return id;
                },
                "user.roleTaken");
    }

    /** The password is on the page that answers, and on no other. */
    public void resetPassword() {
        String password = attempts.attempt(() -> {
            answer.requireFirst(Words.of("user.resetAlready"));
            return once.run(() -> passwords.reset(id, caller.get()));
        });
        if (password != null) {
            answer.given();
            shownOnce.show(getUser().username(), password);
            load();
        }
    }

    private String change(Supplier<?> work, String done) {
        stale = false;
        String next = attempts.orStay(() -> once.run(work), "/admin/user.xhtml?faces-redirect=true&id=" + id);
        user = null;
        duties = null;
        if (next != null) {
            notices.done(Words.of(done, form.getName()));
        } else if (stale) {
            // What he has typed stays in the fields; saving again rests on what is shown beside them now.
            version = getUser().version();
        }
        return next;
    }

    public OneAnswer getAnswer() {
        return answer;
    }

    public UserView getUser() {
        if (user == null) {
            user = reading.get(id);
        }
        return user;
    }

    /** Whether another changed him meanwhile, so that his present values are shown beside what was typed. */
    public boolean isStale() {
        return stale;
    }

    /** What he still owns and others have to take over first, in words. */
    public List<String> getDuties() {
        if (duties == null) {
            duties = isOpenToChange() ? desk.duties(id) : List.of();
        }
        return duties;
    }

    /** Roles that he may be given besides those he has. */
    public List<Role> getGivable() {
        List<Role> had =
                getUser().roles().stream().map(UserView.GivenRole::role).toList();
        return Stream.of(Role.values())
                .filter(one -> !had.contains(one) && (one != Role.INTAKE || had.isEmpty()))
                .toList();
    }

    public boolean isMachine() {
        return getUser().roles().stream().anyMatch(one -> one.role() == Role.INTAKE);
    }

    public boolean isOpenToChange() {
        return caller.get().has(Role.ADMIN);
    }

    /** Whether this is the caller himself, who chooses his own password elsewhere. */
    public boolean isHimself() {
        return getUser().username().equals(caller.get().username());
    }

    public UserForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
