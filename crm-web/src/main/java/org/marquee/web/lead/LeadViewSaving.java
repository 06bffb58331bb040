package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.marquee.domain.idempotency.Once;
import org.marquee.web.lead.SavedViewDesk.Keeping;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** The form under which what the list asks for is kept as a view. */
@Named
@RequestScoped
public class LeadViewSaving {
    @EJB
    private SavedViewDesk desk;

    @Inject
    private Once once;

    @Inject
    private Attempts attempts;

    @Inject
    private Notices notices;

    @Inject
    private CurrentCaller caller;

    private String name;
    private boolean pinned = true;
    private boolean shared;

    /** Leads to the view. */
    public String save(LeadQuery query) {
        Long id = attempts.attempt(
                () -> once.run(() -> desk.save(query, new Keeping(name, pinned, shared), caller.get())));
        if (id == null) {
            return null;
        }
        notices.done(Words.of("views.saved").formatted(name.strip()));
        return LeadChips.LIST + "?faces-redirect=true&view=" + id;
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
