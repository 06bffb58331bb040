package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.contact.ContactMoving;
import org.marquee.web.account.AccountView;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Moves a person to another account: first where to, then what that changes, and only then it is done. */
@Named
@ViewScoped
public class ContactMovePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ContactDesk desk;

    @EJB
    private transient ContactMoving moving;

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
    private String text;
    private String reason;
    private long version;
    private transient ContactView contact;
    private transient List<AccountView> places;
    private transient ContactMoveView preview;

    /**
     * Shows what is chosen in the address.
     *
     * @throws Denied if the caller does not see where the person stands
     */
    public void load() {
        version = getContact().version();
        if (getContact().account() == null) {
            throw new Denied("Where this person stands is not yours to see; operations can move him.");
        }
        if (to != null) {
            look();
        }
    }

    private void look() {
        preview = attempts.attempt(() -> desk.look(id, to, caller.get()));
    }

    /** Leads to the contact, with a way to where he was, or to the list if he went out of sight. */
    public String move() {
        look();
        if (preview == null) {
            return null;
        }
        String back = "/contact/move.xhtml?id=" + id + "&to=" + preview.from().id();
        Boolean moved = attempts.attempt(
                () -> once.run(() -> Objects.nonNull(moving.move(id, to, reason, version, caller.get()))));
        if (moved == null) {
            contact = null;
            version = getContact().version();
            return null;
        }
        if (!preview.seenAfterwards()) {
            notices.done(Words.of("contactMove.gone"));
            return "/contact/list.xhtml?faces-redirect=true";
        }
        notices.done(Words.of("contactMove.done"), Words.of("move.back"), back);
        return "/contact/contact.xhtml?faces-redirect=true&id=" + id;
    }

    public ContactView getContact() {
        if (contact == null) {
            contact = desk.contact(id, caller.get());
        }
        return contact;
    }

    /** Where he could stand; null once a place was chosen. */
    public List<AccountView> getPlaces() {
        if (places == null && preview == null) {
            places = desk.places(SearchText.orNull(text), getContact().account().id(), caller.get());
        }
        return places;
    }

    /** What would change; null before a place was chosen. */
    public ContactMoveView getPreview() {
        if (preview == null && to != null) {
            look();
        }
        return preview;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
