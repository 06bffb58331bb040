package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.wall.Caller;
import org.marquee.routing.intake.Intake;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadAnswer;
import org.marquee.routing.intake.LeadAnswer.CandidateShown;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Quick entry of a lead, which shows while one types where it would go. */
@Named
@ViewScoped
public class LeadEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LIKELIEST = 3;
    private static final String NEW = "/lead/new.xhtml?faces-redirect=true";

    @EJB
    private transient Intake intake;

    @EJB
    private transient LeadReading reading;

    @Inject
    private transient LeadViews views;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller currentCaller;

    /** Keeps a form that is sent twice from making two leads. */
    private final String key = UUID.randomUUID().toString();

    private final LeadForm form = new LeadForm();
    private transient LeadAnswer preview;

    /** Shows where the lead would go, as far as that can be told yet; nothing is written, and nothing is complained of. */
    public void look() {
        Submission guess = form.toGuess();
        try {
            preview = guess == null ? null : views.answer(intake.preview(guess), currentCaller.get());
        } catch (Invalid unfinished) {
            preview = null;
        }
    }

    /** Complains of a mail address that is none as soon as it is left; what is still missing is no fault yet. */
    public void check() {
        if (form.getEmail() != null && !form.getEmail().isBlank()) {
            attempts.attempt(() -> form.toSubmission().checked());
        }
    }

    /** Leads to the lead; where that is on the other side of the wall, says so on a fresh form. */
    public String handIn() {
        return handedIn(true);
    }

    /** Leads to a fresh form, which says what became of this one. */
    public String handInAndNext() {
        return handedIn(false);
    }

    private String handedIn(boolean open) {
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
        boolean seen = answer.id() != null && reading.sees(answer.id(), caller);
        String receipt = result.attached() && answer.inquiry() != null
                ? Words.of("lead.receipt.known." + answer.inquiry().of())
                        .formatted(submission.person().displayName())
                : receipt(submission, answer, seen && open);
        if (seen && open) {
            notices.done(receipt);
            return "/lead/lead.xhtml?faces-redirect=true&id=" + answer.id();
        }
        if (seen) {
            notices.done(receipt, Words.of("lead.receipt.open"), "/lead/lead.xhtml?id=" + answer.id());
        } else {
            notices.done(receipt);
        }
        return NEW;
    }

    /** The page of the lead says the reason itself. */
    private static String receipt(Submission submission, LeadAnswer answer, boolean brief) {
        String who = submission.person().displayName();
        return brief
                ? Words.of("lead.receipt").formatted(who)
                : Words.of("lead.receipt.why").formatted(who, answer.reason());
    }

    public LeadForm getForm() {
        return form;
    }

    public LeadAnswer getPreview() {
        return preview;
    }

    /** The accounts that operations will have to choose among. */
    public List<CandidateShown> getLikeliest() {
        return preview.match().candidates().stream().limit(LIKELIEST).toList();
    }

    /** Whether the person is known, so that only an inquiry is added; only said of those whom the caller sees. */
    public boolean isKnown() {
        return preview != null && preview.inquiry() != null && preview.inquiry().ofId() != null;
    }
}
