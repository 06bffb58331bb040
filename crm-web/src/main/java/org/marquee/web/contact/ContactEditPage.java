package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.marquee.domain.contact.ContactStatus;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.governance.contact.ContactKeeping;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.page.Typed;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Changes what is known of a contact, or marks him as gone. */
@Named
@ViewScoped
public class ContactEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_SUCCESSORS = 100;

    @EJB
    private transient ContactReading reading;

    @EJB
    private transient ContactDesk desk;

    @EJB
    private transient ContactKeeping keeping;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private final Typed typed = new Typed();
    private long id;
    private long version;
    private boolean gone;
    private ContactStatus departure = ContactStatus.LEFT;
    private Long successor;
    private transient ContactView contact;
    private transient List<ContactView> colleagues;

    public void load() {
        version = getContact().version();
        typed.show(ContactForm.of(getContact()));
    }

    public String save() {
        return attempt(() -> {
            if (!typed.getClashes().isEmpty()) {
                throw new Conflict(Words.of("form.clash.text"));
            }
            keeping.edit(
                    id,
                    ContactForm.person(typed.getValues()),
                    ContactForm.type(typed.getValues()),
                    version,
                    caller.get());
        });
    }

    /** Lists leave him out from now on. */
    public String depart() {
        return attempt(() -> keeping.depart(id, departure, successor, version, caller.get()));
    }

    /** Lists have him again. */
    public String comeBack() {
        return attempt(() -> keeping.comeBack(id, version, caller.get()));
    }

    private String attempt(Runnable change) {
        Boolean done = attempts.attempt(() -> {
            try {
                return once.run(() -> {
                    change.run();
                    return true;
                });
            } catch (StaleVersion stale) {
                contact = null;
                version = getContact().version();
                typed.meet(ContactForm.of(getContact()));
                throw new Conflict(Words.of("form.met"));
            }
        });
        if (done == null) {
            return null;
        }
        notices.done(Words.of("account.edit.done"));
        return "/contact/contact.xhtml?faces-redirect=true&id=" + id;
    }

    public ContactView getContact() {
        if (contact == null) {
            contact = desk.contact(id, caller.get());
        }
        return contact;
    }

    /** Whether the page asks how he left, and not what is known of him. */
    public boolean isLeaving() {
        return gone && getContact().status() == ContactStatus.ACTIVE;
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }

    /** Who could follow him: the others at his account. */
    public List<ContactView> getColleagues() {
        if (colleagues == null) {
            colleagues = getContact().account() == null
                    ? List.of()
                    : reading
                            .at(getContact().account().id(), false, null, MOST_SUCCESSORS, caller.get())
                            .items()
                            .stream()
                            .filter(other -> other.id() != id)
                            .toList();
        }
        return colleagues;
    }

    public List<ContactStatus> getDepartures() {
        return Arrays.stream(ContactStatus.values())
                .filter(status -> status != ContactStatus.ACTIVE)
                .toList();
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    public Typed getTyped() {
        return typed;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContactStatus getDeparture() {
        return departure;
    }

    public void setDeparture(ContactStatus departure) {
        this.departure = departure;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
