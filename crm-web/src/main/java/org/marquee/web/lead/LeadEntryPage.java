package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.Intake;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadAnswer;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Messages;

/** Quick entry of a lead, which shows where it would go before it is handed in. */
@Named
@ViewScoped
public class LeadEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Intake intake;

    @EJB
    private transient LeadReading reading;

    @Inject
    private transient LeadViews views;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller currentCaller;

    /** Keeps a form that is sent twice from making two leads. */
    private final String key = UUID.randomUUID().toString();

    private final LeadForm form = new LeadForm();
    private transient LeadAnswer preview;

    /** Shows where the lead would go; nothing is written. */
    public void look() {
        Caller caller = currentCaller.get();
        preview = attempts.attempt(() -> views.answer(intake.preview(form.toSubmission()), caller));
    }

    /** Leads to the lead; where that is on the other side of the wall, says so on a fresh form. */
    public String handIn() {
        Caller caller = currentCaller.get();
        Submission submission = form.toSubmission();
        IntakeResult result = attempts.attempt(() -> intake.handIn(
                submission,
                Channel.QUICK_ENTRY,
                caller.userId(),
                RequestKeys.of(key, "/lead/new.xhtml", submission, caller)));
        if (result == null) {
            return null;
        }
        LeadAnswer answer = views.answer(result, caller);
        if (answer.id() != null && reading.sees(answer.id(), caller)) {
            return "/lead/lead.xhtml?faces-redirect=true&id=" + answer.id();
        }
        Messages.addFlashGlobalInfo(answer.reason());
        return "/lead/new.xhtml?faces-redirect=true";
    }

    public LeadForm getForm() {
        return form;
    }

    public LeadAnswer getPreview() {
        return preview;
    }
}
