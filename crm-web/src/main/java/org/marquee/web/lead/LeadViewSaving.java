package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.marquee.domain.idempotency.Once;
import org.marquee.web.lead.SavedViewDesk.Keeping;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** The form under which what the list asks for is kept as a view. */
@Named
@ViewScoped
public class LeadViewSaving implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SavedViewDesk desk;

    @Inject
    private transient LeadColumns columns;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private String name;
    private boolean pinned = true;
    private boolean shared;
    private String taken;
    private boolean replacing;

    /** Leads to the view; asks first where one of that name would be lost. */
    public String save(LeadQuery query) {
        LeadQuery kept = columns.with(query);
        boolean agreed = replacing && name.equals(taken);
        Long id = attempts.attempt(
                () -> once.run(() -> desk.save(kept, new Keeping(name, pinned, shared), agreed, caller.get())));
        if (id == null) {
            taken = desk.has(name, caller.get()) ? name : null;
            replacing = false;
            return null;
        }
        notices.done(Words.of("views.saved").formatted(name.strip()));
        return LeadChips.LIST + "?faces-redirect=true&view=" + id;
    }

    /** Whether the caller was told that he has a view of that name. */
    public boolean isTaken() {
        return taken != null;
    }

    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
