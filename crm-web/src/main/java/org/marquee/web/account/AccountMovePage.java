package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.hierarchy.AccountMoving;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Moves an account with all that hangs under it: first where to, then what that changes, and only then it is done. */
@Named
@ViewScoped
public class AccountMovePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/account/move.xhtml?id=";

    @EJB
    private transient MoveDesk desk;

    @EJB
    private transient AccountMoving moving;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private long id;
    private Long to;
    private boolean out;
    private String text;
    private long version;
    private transient AccountView account;
    private transient List<AccountView> places;
    private transient MoveView preview;

    /** What is chosen in the address is shown; what cannot be is said, and another place can be chosen. */
    public void load() {
        account = desk.start(id, caller.get());
        version = account.version();
        if (to != null || out) {
            preview = attempts.attempt(() -> desk.look(id, to, caller.get()));
        }
    }

    /** Leads back to the account, with a way to where it was. */
    public String move() {
        AccountRef former = getAccount().parent();
        String back = PAGE + id + (former == null ? "&out=true" : "&to=" + former.id());
        Boolean moved =
                attempts.attempt(() -> once.run(() -> Objects.nonNull(moving.move(id, to, version, caller.get()))));
        if (moved == null) {
            account = null;
            version = getAccount().version();
            preview = attempts.attempt(() -> desk.look(id, to, caller.get()));
            return null;
        }
        notices.done(Words.of("move.done"), Words.of("move.back"), back);
        return "/account/account.xhtml?faces-redirect=true&id=" + id;
    }

    public AccountView getAccount() {
        if (account == null) {
            account = desk.start(id, caller.get());
        }
        return account;
    }

    /** Where it could hang; null once a place was chosen. */
    public List<AccountView> getPlaces() {
        if (places == null && preview == null) {
            places = desk.places(id, SearchText.orNull(text), caller.get());
        }
        return places;
    }

    /** What would change; null before a place was chosen. */
    public MoveView getPreview() {
        return preview;
    }

    /** Whether it can be taken out of its hierarchy. */
    public boolean isOutOffered() {
        return getAccount().parent() != null && caller.get().isOps();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public boolean isOut() {
        return out;
    }

    public void setOut(boolean out) {
        this.out = out;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
