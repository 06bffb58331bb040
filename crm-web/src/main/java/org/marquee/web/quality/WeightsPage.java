package org.marquee.web.quality;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.routing.quality.training.TrainingDesk;
import org.marquee.routing.quality.training.TrainingReading;
import org.marquee.routing.quality.training.TrainingState;
import org.marquee.routing.quality.training.WeightChange;
import org.marquee.routing.quality.training.WeightsView;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** What matching weighs by: learning it from what people decided, and which version is in force. */
@Named
@ViewScoped
public class WeightsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/quality/weights.xhtml";

    @EJB
    private transient TrainingReading reading;

    @EJB
    private transient TrainingDesk desk;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Integer version;
    private String reason;
    private int seen;
    private transient TrainingState state;
    private transient WeightsView chosen;

    /** Without one in the address, the newest is shown. */
    public void load() {
        version = version == null ? (Integer) getState().versions().get(0).number() : version;
        seen = getState().inForce().number();
        getChosen();
    }

    /** The version that comes of it is shown and not in force. */
    public String learn() {
        Integer learnt = attempts.attempt(() -> desk.learn(null, caller.get()));
        if (learnt == null) {
            return null;
        }
        notices.done(Words.of("weights.learnt", learnt));
        return PATH + "?faces-redirect=true&version=" + learnt;
    }

    /** Puts the one that is shown in force; whoever does so was told on the page if it does worse. */
    public String use() {
        Integer used = attempts.attempt(() -> {
            desk.use(version, reason, getChosen().doesWorse(), seen, caller.get());
            return version;
        });
        state = null;
        chosen = null;
        seen = getState().inForce().number();
        if (used == null) {
            return null;
        }
        notices.done(Words.of(used == 0 ? "weights.usedShipped" : "weights.used", used));
        return PATH + "?faces-redirect=true&version=" + used;
    }

    public TrainingState getState() {
        if (state == null) {
            state = reading.state();
        }
        return state;
    }

    /** The version that is shown. */
    public WeightsView getChosen() {
        if (chosen == null) {
            chosen = reading.version(version);
        }
        return chosen;
    }

    /** What the version that is shown weighs otherwise than the one in force, or, if that is it, than what was shipped. */
    public List<WeightChange> getChanges() {
        WeightsView other =
                getChosen().inForce() ? reading.version(0) : getState().inForce();
        return TrainingReading.changes(other, getChosen());
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
