package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.LeadAct;
import org.marquee.routing.handling.ActUndo;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Takes back what was done with a lead that its doer sees no longer, as he gave it away. */
@Named
@ViewScoped
public class LeadUndoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ActUndo undoing;

    @EJB
    private transient LeadReading reading;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private long act;
    private transient LeadAct done;

    /** What others did is not there. */
    public void load() {
        getDone();
    }

    public String undo() {
        LeadAct undone = attempts.attempt(() -> once.run(() -> undoing.undo(act, caller.get())));
        if (undone == null) {
            done = null;
            return null;
        }
        notices.done(Words.of("lead.takenBack").formatted(Told.to(caller.get(), undone.sentence())));
        return reading.sees(undone.leadId(), caller.get())
                ? "/lead/lead.xhtml?faces-redirect=true&id=" + undone.leadId()
                : LeadChips.LIST + "?faces-redirect=true";
    }

    public String getSentence() {
        return Told.to(caller.get(), getDone().sentence());
    }

    public LeadAct getDone() {
        if (done == null) {
            done = undoing.look(act, caller.get());
        }
        return done;
    }

    public long getAct() {
        return act;
    }

    public void setAct(long act) {
        this.act = act;
    }
}
