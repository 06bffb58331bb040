package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.time.DueDate;
import org.marquee.domain.user.Role;
import org.marquee.routing.conversion.ConversionUndo;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.routing.intake.IntakeResult.Due;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;

/** One lead: why it is where it is, and what can be decided about it; what was shown is what is decided on. */
@Named
@ViewScoped
public class LeadPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LeadReading reading;

    @EJB
    private transient LeadResolution resolution;

    @EJB
    private transient ConversionUndo conversions;

    @Inject
    private transient Once once;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Knowledge knowledge;

    @Inject
    private transient Clock clock;

    private long id;
    private String reason;
    private transient LeadRecord record;
    private transient List<DecisionView> decisions;

    /** A running clock of the lead in words. */
    public record Running(String name, DueDate due) {}

    /** Reads the lead; one that the caller may not see does not exist. */
    public void load() {
        record = reading.get(id, caller.get());
    }

    /** Converts to an account that was weighed. */
    public String convertTo(long accountId) {
        return resolve(Choice.CONVERT, accountId);
    }

    public String decide(String choice) {
        return resolve(Choice.valueOf(choice), null);
    }

    private String resolve(Choice choice, Long accountId) {
        Verdict verdict = new Verdict(choice, accountId, reason, getLead().version());
        return attempt(() -> resolution.resolve(id, verdict, caller.get()));
    }

    public String undo(long conversionId) {
        return attempt(() -> conversions.undo(conversionId, reason, caller.get()));
    }

    /** A refusal may come of what happened meanwhile, so the page then shows how things stand now. */
    private String attempt(Supplier<?> work) {
        String next = attempts.orStay(() -> once.run(work), here());
        record = null;
        decisions = null;
        return next;
    }

    private String here() {
        return "/lead/lead.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Running> getClocks() {
        return getRecord().clocks().stream().map(this::running).toList();
    }

    private Running running(Due due) {
        return new Running(due.name(), knowledge.current().roster().calendar().due(due.dueAt(), clock.instant()));
    }

    /** Whether operations have something to decide here. */
    public boolean isDecidable() {
        return caller.get().has(Role.OPS) && getLead().disposition() != Disposition.CONVERTED;
    }

    /** Whether the caller may take the conversion back. */
    public boolean isUndoable() {
        return getRecord().conversion() != null && !caller.get().has(Role.MARKETING);
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

    /** Newest first. */
    public List<DecisionView> getDecisions() {
        if (decisions == null) {
            decisions = reading.decisions(id, caller.get());
        }
        return decisions;
    }

    /** The one that holds. */
    public DecisionView getLatest() {
        return getDecisions().isEmpty() ? null : getDecisions().get(0);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
