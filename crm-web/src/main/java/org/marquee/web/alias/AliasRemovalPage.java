package org.marquee.web.alias;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.marquee.domain.idempotency.Once;
import org.marquee.governance.alias.AliasRemoval;
import org.marquee.governance.alias.RemovedAlias;
import org.marquee.routing.conversion.AliasEffect;
import org.marquee.routing.conversion.AliasEffects;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** Removes a name or domain after saying what that does, and offers to put it back. */
@Named
@ViewScoped
public class AliasRemovalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REMOVED = "removedAlias";

    @EJB
    private transient AliasTableReading reading;

    @EJB
    private transient AliasRemoval removal;

    @EJB
    private transient AliasEffects effects;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private long version;
    private RemovedAlias removed;
    private transient AliasRow row;
    private transient AliasEffect effect;

    /** Reads the alias that is to go, if one is, and remembers the one that just went. */
    public void load() {
        removed = Faces.getFlashAttribute(REMOVED);
        if (id != null) {
            look();
        }
    }

    private void look() {
        row = reading.get(id, caller.get());
        version = row.alias().version();
        effect = row.kept() ? effect() : null;
    }

    private AliasEffect effect() {
        return effects.ofRemoving(row.account().id(), removal.assumed(id, caller.get()), caller.get());
    }

    public String remove(Long account) {
        RemovedAlias gone = attempts.attempt(() -> once.run(() -> removal.remove(id, version, caller.get())));
        if (gone == null) {
            effect = null;
            attempts.orStay(this::lookAgain, null);
            return null;
        }
        Faces.setFlashAttribute(REMOVED, gone);
        return table(account);
    }

    /** What was refused is shown as it stands now. */
    private AliasRow lookAgain() {
        look();
        return row;
    }

    public String putBack(Long account) {
        String next = attempts.orStay(() -> once.run(() -> removal.putBack(removed, caller.get())), table(account));
        if (next != null) {
            notices.done(Words.of("alias.again", removed.given().text()));
        }
        return next;
    }

    private static String table(Long account) {
        return "/alias/list.xhtml?faces-redirect=true" + (account == null ? "" : "&account=" + account);
    }

    /** The one that is to go; null if none is, or it is not the caller's to remove. */
    public AliasRow getRow() {
        return effect == null ? null : row;
    }

    public AliasEffect getEffect() {
        return effect;
    }

    /** The one that just went; null if none did. */
    public RemovedAlias getRemoved() {
        return removed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
