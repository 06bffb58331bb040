package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.web.lead.SavedViewDesk.Keeping;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** The views of the list of leads that somebody keeps, and those that others share. */
@Named
@ViewScoped
public class LeadViewsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lead/views.xhtml?faces-redirect=true";

    @EJB
    private transient SavedViewDesk desk;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private List<EditedView> own;
    private transient List<SavedViewShown> shared;

    public void load() {
        List<SavedViewShown> seen = desk.list(caller.get());
        own = seen.stream().filter(SavedViewShown::isMine).map(EditedView::new).toList();
        shared = seen.stream().filter(view -> !view.isMine()).toList();
    }

    public String change(EditedView view) {
        return attempts.orStay(
                () -> once.run(() -> {
                    desk.change(view.getId(), view.version, view.keeping(), caller.get());
                    notices.done(Words.of("views.changed").formatted(view.getName()));
                    return view.getId();
                }),
                HERE);
    }

    public String delete(EditedView view) {
        return attempts.orStay(
                () -> once.run(() -> {
                    desk.delete(view.getId(), caller.get());
                    notices.done(Words.of("views.deleted").formatted(view.getName()));
                    return view.getId();
                }),
                HERE);
    }

    /** Those that he may change. */
    public List<EditedView> getOwn() {
        return own;
    }

    public List<SavedViewShown> getShared() {
        if (shared == null) {
            shared = desk.list(caller.get()).stream()
                    .filter(view -> !view.isMine())
                    .toList();
        }
        return shared;
    }

    /** A view while it is edited. */
    public static class EditedView implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long id;
        private final long version;
        private String name;
        private boolean pinned;
        private boolean shared;

        EditedView(SavedViewShown view) {
            this.id = view.id();
            this.version = view.version();
            this.name = view.name();
            this.pinned = view.pinned();
            this.shared = view.shared();
        }

        Keeping keeping() {
            return new Keeping(name, pinned, shared);
        }

        public long getId() {
            return id;
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
}
