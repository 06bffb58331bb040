package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.routing.conversion.ConversionUndo;
import org.marquee.routing.conversion.UndoOutlook;
import org.marquee.routing.handling.LeadHandling;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Faces;

/** One lead, on its page or looked at beside the list: why it is where it is, and what happened to it. */
@Named
@ViewScoped
public class LeadPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As long as an undo is offered above everything else. */
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private static final int LIKELIEST = 3;

    @EJB
    private transient LeadReading reading;

    @EJB
    private transient LeadHandling handling;

    @EJB
    private transient ConversionUndo conversions;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    private long id;
    private boolean beside;
    private transient LeadRecord record;
    private transient List<DecisionView> decisions;
    private transient List<LeadStep> story;
    private transient List<CandidateView> candidates;
    private transient LeadRights rights;

    /** Reads the lead; one that the caller may not see does not exist. */
    public void load() {
        getRecord();
    }

    /** Looks at another lead beside the list. */
    public void peek() {
        String asked = Faces.getRequestParameter("lead");
        id = asked != null && asked.matches("[0-9]{1,18}") ? Long.parseLong(asked) : 0;
        beside = true;
        forget();
    }

    /** Whether it is looked at beside the list, so that nothing leads away from there. */
    public boolean isBeside() {
        return beside;
    }

    /** Whether there is a lead to show; beside the list nobody may have asked for one yet. */
    public boolean isThere() {
        return id != 0 && (!beside || reading.sees(id, caller.get()));
    }

    /** What was read may be out of date; the page then shows how things stand now. */
    void forget() {
        record = null;
        decisions = null;
        story = null;
        candidates = null;
        rights = null;
    }

    /** Whether operations have something to decide here. */
    public boolean isDecidable() {
        return caller.get().isOps() && !isContact();
    }

    /** Whether the caller may say which account the person belongs to. */
    public boolean isConvertible() {
        return !isContact() && (caller.get().isOps() || (isHis() && caller.get().sells()));
    }

    /** Whether the caller may hand it on or set it aside. */
    public boolean isMovable() {
        return !isContact() && (caller.get().isOps() || isHis());
    }

    /** Whether the caller may accept it now. */
    public boolean isAcceptable() {
        return getRights().accept();
    }

    /** Whether the caller may say that he was in touch with the person. */
    public boolean isTouchable() {
        return getRights().touch();
    }

    /** Whether the caller may take the conversion back. */
    public boolean isUndoable() {
        return getUndoOutlook() != null;
    }

    /** What comes of taking the conversion back; null for whoever may not. */
    public UndoOutlook getUndoOutlook() {
        return getRights().undo();
    }

    private LeadRights getRights() {
        if (rights == null) {
            boolean works = caller.get().worksOnLeads();
            boolean undoes = getRecord().conversion() != null && caller.get().sells();
            rights = new LeadRights(
                    getLead().owner() != null && reading.isOf(id, caller.get()),
                    works && handling.mayAccept(id, caller.get()),
                    works && handling.mayTouch(id, caller.get()),
                    undoes ? conversions.outlook(getRecord().conversion().id(), caller.get()) : null);
        }
        return rights;
    }

    private boolean isContact() {
        return getLead().disposition() == Disposition.CONVERTED;
    }

    private boolean isHis() {
        return getRights().his();
    }

    public LeadView getLead() {
        return getRecord().lead();
    }

    public LeadRecord getRecord() {
        if (record == null) {
            record = reading.get(id, caller.get());
        }
        return record;
    }

    /** Why the lead is as it is, in one sentence. */
    public String getReason() {
        return Told.to(caller.get(), getLead().reason());
    }

    /** Whether people made something else of it since routing decided. */
    public boolean isDecidedSince() {
        DecisionView routed = getRouted();
        return routed != null
                && (getDecisions().get(0).decidedBy() != null
                        || routed.disposition() != getLead().disposition());
    }

    /** The one by which routing last decided; the newest where only people did. */
    public DecisionView getRouted() {
        return getDecisions().stream()
                .filter(decision -> decision.decidedBy() == null)
                .findFirst()
                .or(() -> getDecisions().stream().findFirst())
                .orElse(null);
    }

    private List<DecisionView> getDecisions() {
        if (decisions == null) {
            decisions = reading.decisions(id, caller.get());
        }
        return decisions;
    }

    /** Newest first. */
    public List<LeadStep> getStory() {
        if (story == null) {
            story = reading.story(id, caller.get());
        }
        return story;
    }

    /** What the caller did a moment ago and may take back; null if there is nothing of the sort. */
    public LeadStep getJustDone() {
        return getStory().stream()
                .limit(1)
                .filter(step -> step.own() && step.undoableAct() != null)
                .filter(step -> Duration.between(step.at(), clock.instant()).compareTo(JUST_NOW) < 0)
                .findFirst()
                .orElse(null);
    }

    /** Those that are shown at once. */
    public List<CandidateView> getLikeliest() {
        return getCandidates().subList(0, Math.min(LIKELIEST, getCandidates().size()));
    }

    /** Those that are folded away. */
    public List<CandidateView> getLessLikely() {
        return getCandidates().subList(getLikeliest().size(), getCandidates().size());
    }

    public List<CandidateView> getCandidates() {
        if (candidates == null) {
            candidates = reading.candidates(id, caller.get());
        }
        return candidates;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
