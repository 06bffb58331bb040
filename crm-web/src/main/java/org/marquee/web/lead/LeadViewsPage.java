package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.StaleVersion;
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

    /** Where somebody was faster, the page goes on from how the view stands now. */
    public String change(EditedView view) {
        return attempts.orStay(() -> save(view), HERE);
    }

    private long save(EditedView view) {
        try {
            return once.run(() -> {
                desk.change(view.getId(), view.known.version(), view.keeping(), caller.get());
                notices.done(Words.of("views.changed").formatted(view.getName()));
                return view.getId();
            });
        } catch (StaleVersion stale) {
            desk.list(caller.get()).stream()
                    .filter(now -> now.id() == view.getId())
                    .forEach(view::meet);
            throw stale;
        }
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

        private SavedViewShown known;
        private String theirs;
        private String name;
        private boolean pinned;
        private boolean shared;

        EditedView(SavedViewShown view) {
            this.known = view;
            this.name = view.name();
            this.pinned = view.pinned();
            this.shared = view.shared();
        }

        /** Takes over what was changed meanwhile, but for what was changed here as well. */
        void meet(SavedViewShown now) {
            name = Objects.equals(name, known.name()) ? now.name() : name;
            pinned = pinned == known.pinned() ? now.pinned() : pinned;
            shared = shared == known.shared() ? now.shared() : shared;
            theirs = Objects.equals(name, now.name()) ? null : now.name();
            known = now;
        }

        Keeping keeping() {
            return new Keeping(name, pinned, shared);
        }

        public long getId() {
            return known.id();
        }

        /** What it is called meanwhile, where something else is typed; null before anything was refused. */
        public String getTheirs() {
            return theirs;
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
