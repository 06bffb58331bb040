package org.marquee.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.marquee.domain.paging.After;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFilter;
import org.marquee.web.api.Choices;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** All who sign in, people and machines; what the list is narrowed to stands in its address. */
@Named
@RequestScoped
public class UserListPage {
    private static final String BY_USERNAME = "username";
    private static final int ROWS = 50;

    @EJB
    private UserReading reading;

    @Inject
    private CurrentCaller caller;

    private String text;
    private String role;
    private String state;
    private String cursor;
    private Listing<UserView> listing;

    /** Who is meant by the choice of a state. */
    public enum UserState {
        ACTIVE,
        DEACTIVATED,
        UNCONFIRMED
    }

    /** Reads the page that the address asks for. */
    public void load() {
        Role wanted = Choices.parse("role", role, Role.class);
        UserState in = Choices.parse("state", state, UserState.class);
        Boolean active = in == UserState.DEACTIVATED ? Boolean.FALSE : in == UserState.ACTIVE ? Boolean.TRUE : null;
        ListState asked = ListState.of("/admin/users.xhtml")
                .filter("q", text, "“%s”".formatted(text))
                .filter("role", role, wanted == null ? null : Words.of(wanted))
                .filter("state", state, in == null ? null : Words.of(in));
        After after = new PageRequest(null, cursor, null).after(BY_USERNAME);
        UserFilter filter = new UserFilter(text, wanted, active, in == UserState.UNCONFIRMED);
        listing = Listing.of(asked, cursor, Page.of(reading.list(filter, after, ROWS), BY_USERNAME, UserView::place));
    }

    public Listing<UserView> getListing() {
        return listing;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<UserState> getStates() {
        return List.of(UserState.values());
    }

    /** Whether the caller makes users and changes them, or only looks them up. */
    public boolean isOpenToChange() {
        return caller.get().has(Role.ADMIN);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
