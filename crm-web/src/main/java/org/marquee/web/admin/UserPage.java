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
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.Role;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.page.OneAnswer;
import org.marquee.web.page.Typed;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** One user: who he is, his roles, his password, and whether he comes in. Operations see it, IT change it. */
@Named
@ViewScoped
public class UserPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/user.xhtml?faces-redirect=true&id=";

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
    private final Typed typed = new Typed();
    private long version;
    private Role role;
    private transient UserView user;
    private transient List<String> duties;

    /** Reads him, with the version on which changes will rest. */
    public void load() {
        user = reading.get(id);
        typed.show(UserForm.of(user));
        version = user.version();
    }

    /** What only one changed stands; where another changed the same, the two are to be chosen from first. */
    public String save() {
        Long saved = attempts.attempt(() -> {
            typed.requireSettled();
            return write(UserForm.fields(typed.getValues(), getUser().active()));
        });
        if (saved == null) {
            return null;
        }
        notices.done(Words.of("user.saved", typed.get("name")));
        return HERE + id;
    }

    public String switchOff() {
        return changeBeside(() -> write(UserFields.of(getUser()).activeOrNot(false)), "user.switchedOff");
    }

    public String switchOn() {
        return changeBeside(() -> write(UserFields.of(getUser()).activeOrNot(true)), "user.switchedOn");
    }

    private long write(UserFields fields) {
        try {
            return once.run(() -> {
                desk.change(id, fields, version, caller.get());
                return id;
            });
        } catch (StaleVersion changed) {
            user = null;
            version = getUser().version();
            typed.meet(UserForm.of(user));
            throw new Conflict(Words.of("form.met"));
        }
    }

    public String give() {
        return changeBeside(
                () -> once.run(() -> {
                    roleDesk.give(id, role, caller.get());
                    return id;
                }),
                role != null && role.seesCustomerData() ? "user.roleWaits" : "user.roleGiven");
    }

    public String take(Role taken) {
        return changeBeside(
                () -> once.run(() -> {
                    roleDesk.take(id, taken, caller.get());
                    return id;
                }),
                "user.roleTaken");
    }

    /** The password is on the page that answers, and on no other. */
    public void resetPassword() {
        boolean upToDate = isUpToDate();
        String password = attempts.attempt(() -> {
            answer.requireFirst(Words.of("user.resetAlready"));
            return once.run(() -> passwords.reset(id, caller.get()));
        });
        if (password != null) {
            answer.given();
            shownOnce.show(getUser().username(), password);
            follow(upToDate);
        }
    }

    /** Whether nobody has changed him since the fields were filled. */
    private boolean isUpToDate() {
        user = null;
        return getUser().version() == version;
    }

    /** Reads him anew; what somebody else changed before is met when the fields are saved. */
    private void follow(boolean upToDate) {
        user = null;
        if (upToDate) {
            version = getUser().version();
        }
    }

    /** A change beside the fields: what is typed there and not saved yet stays. */
    private String changeBeside(Supplier<?> work, String words) {
        boolean upToDate = isUpToDate();
        boolean changed = attempts.attempt(work) != null;
        duties = null;
        follow(changed && upToDate);
        if (!changed) {
            return null;
        }
        String sentence = Words.of(words, getUser().name());
        if (typed.isUntouched()) {
            notices.done(sentence);
            return HERE + id;
        }
        notices.here(sentence);
        return null;
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

    /** What he still owns and others have to take over first, in words. */
    public List<String> getDuties() {
        if (duties == null) {
            duties = isOpenToChange() ? desk.duties(id) : List.of();
        }
        return duties;
    }

    /** Roles that he may be given besides those he has; nobody opens customer data to himself. */
    public List<Role> getGivable() {
        List<Role> had =
                getUser().roles().stream().map(UserView.GivenRole::role).toList();
        return Stream.of(Role.values())
                .filter(one -> !had.contains(one) && (one != Role.INTAKE || had.isEmpty()))
                .filter(one -> !isHimself() || !one.seesCustomerData())
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

    public Typed getTyped() {
        return typed;
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
