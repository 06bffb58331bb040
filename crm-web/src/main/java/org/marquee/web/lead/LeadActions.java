package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.marquee.domain.alias.SharedHosts;
import org.marquee.domain.alias.WebDomain;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.LeadAct;
import org.marquee.domain.lead.LeadRef;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.user.Role;
import org.marquee.routing.conversion.ConversionUndo;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.routing.conversion.UndoOutlook;
import org.marquee.routing.handling.ActUndo;
import org.marquee.routing.handling.Ask;
import org.marquee.routing.handling.LeadHandling;
import org.marquee.web.lead.LeadConverting.Converting;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.FieldProblem;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.primefaces.PrimeFaces;

/** What can be done with the lead that is looked at; what was shown is what is acted on. */
@Named
@ViewScoped
public class LeadActions implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What was done with whom; {@code act} is null where it is not taken back as an act. */
    private record Done(String sentence, Long act, String person) {
        static Done of(String sentence) {
            return new Done(sentence, null, null);
        }
    }

    @EJB
    private transient LeadHandling handling;

    @EJB
    private transient ActUndo undoing;

    @EJB
    private transient LeadConverting converting;

    @EJB
    private transient LeadResolution resolution;

    @EJB
    private transient ConversionUndo conversions;

    @EJB
    private transient LeadReading reading;

    @Inject
    private LeadPage page;

    @Inject
    private LeadListPage list;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private final LeadActionForm form = new LeadActionForm();
    private long version;
    private long shown;
    private boolean reviewing;
    private transient String said;

    /** Remembers which state of which lead is on the screen. */
    public void show() {
        shown = page.getId();
        version = page.getLead().version();
        reviewing = page.getLead().disposition() == Disposition.IN_REVIEW
                && caller.get().isOps();
    }

    /** Looks at another lead beside the list. */
    public void peek() {
        page.peek();
        form.clear();
        if (page.isThere()) {
            show();
        }
    }

    public String accept() {
        return act(Ask.accept());
    }

    public String touch() {
        return act(Ask.touch(form.getNote()));
    }

    public String give() {
        return act(Ask.give(form.getToUserId(), form.getGiveReason()));
    }

    public String handBack() {
        return act(Ask.handBack(form.getGiveReason()));
    }

    public String close() {
        return act(Ask.close(form.getDisposition(), form.getCloseReason()));
    }

    private String act(Ask ask) {
        LeadRef seen = new LeadRef(shown, version);
        return done(() -> {
            String person = page.getLead().submission().person().displayName();
            LeadAct act = handling.act(seen, ask, caller.get());
            return new Done(Told.to(caller.get(), act.sentence()), act.id(), person);
        });
    }

    public String undo(long actId) {
        return done(() -> Done.of(Words.of("lead.takenBack")
                .formatted(
                        Told.to(caller.get(), undoing.undo(actId, caller.get()).sentence()))));
    }

    /** Makes the person a contact at an account that was weighed. */
    public String convertTo(long accountId) {
        Converting asked = new Converting(
                accountId,
                version,
                form.getConvertReason(),
                form.isRememberDomain() ? getDomain() : null,
                form.isRememberName() ? getCompany() : null);
        return done(() -> {
            requireFitting(asked);
            Lead lead = converting.convert(shown, asked, caller.get());
            return Done.of(placed().orElse(Told.to(caller.get(), lead.reason())));
        });
    }

    /** One tick for all candidates must not teach a domain to the one that it speaks against. */
    private void requireFitting(Converting asked) {
        boolean against = asked.domain() != null
                && page.getCandidates().stream()
                        .anyMatch(one -> one.account().id() == asked.accountId() && one.isAgainstDomain());
        if (against) {
            throw new Conflict(Words.of("lead.rememberDomain.against").formatted(asked.domain()));
        }
    }

    /** Empty where the caller sees no longer where the person is. */
    private Optional<String> placed() {
        return Optional.of(shown)
                .filter(id -> reading.sees(id, caller.get()))
                .map(id -> reading.get(id, caller.get()).lead())
                .filter(lead -> lead.account() != null && lead.owner() != null)
                .map(lead -> Words.of("lead.placed")
                        .formatted(
                                lead.submission().person().displayName(),
                                lead.account().name(),
                                lead.owner().name()));
    }

    /** None of the accounts is right. */
    public String noMatch() {
        if (SearchText.orNull(form.getConvertReason()) == null) {
            FieldProblem.ask("candidates:convertReason", Words.of("lead.noMatch.why"));
            return null;
        }
        Verdict verdict = new Verdict(Choice.NO_MATCH, null, form.getConvertReason(), version);
        return done(
                () -> Done.of(resolution.resolve(shown, verdict, caller.get()).reason()));
    }

    public String undoConversion() {
        return done(() -> {
            UndoOutlook outlook = page.getUndoOutlook();
            long conversion = page.getRecord().conversion().id();
            Lead lead = conversions.undo(conversion, form.getUndoReason(), caller.get());
            return Done.of(Words.of(outlook.seen() ? "lead.undo.done" : "lead.undo.doneUnseen")
                    .formatted(lead.submission().person().displayName(), outlook.decidedBy()));
        });
    }

    private String done(Supplier<Done> work) {
        Done done = attempts.attempt(() -> once.run(work));
        if (done == null) {
            FieldProblem.seek();
            lookAgain();
            return null;
        }
        page.forget();
        form.clear();
        said = done.sentence();
        return page.isBeside() ? beside() : goOn(done);
    }

    /**
     * A refusal may come of what happened meanwhile, so the page then shows how things stand now; a lead that is out of sight
     * stays as it was seen last, with what was typed.
     */
    private void lookAgain() {
        if (reading.sees(shown, caller.get())) {
            page.forget();
            show();
        }
    }

    /** The list behind shows it too; what was open for typing is closed. */
    private String beside() {
        lookAgain();
        list.refresh();
        PrimeFaces.current().ajax().update("lead-dialogs", "leads", "count");
        return null;
    }

    /** Whoever gave a lead away may see it no longer; where it was, he finds the way back. */
    private String goOn(Done done) {
        if (reading.sees(shown, caller.get())) {
            say(done.sentence(), reviewing ? reading.nextInReview(shown, caller.get()) : Optional.empty());
            return "/lead/lead.xhtml?faces-redirect=true&id=" + shown;
        }
        if (done.act() == null) {
            notices.done(done.sentence());
        } else {
            String sentence = Words.of("lead.done.away").formatted(done.person(), done.sentence());
            notices.done(sentence, Words.of("lead.takeBack"), "/lead/undo.xhtml?act=" + done.act());
        }
        return LeadChips.LIST + "?faces-redirect=true";
    }

    private void say(String sentence, Optional<Long> next) {
        next.ifPresentOrElse(
                id -> notices.done(sentence, Words.of("lead.nextInReview"), "/lead/lead.xhtml?id=" + id),
                () -> notices.done(sentence));
    }

    /** What was just done beside the list; null when nothing was. */
    public String getSaid() {
        return said;
    }

    /** As what the caller may set leads aside. */
    public List<Disposition> getDispositions() {
        return caller.get().isOps()
                ? List.of(Disposition.EXCLUDED, Disposition.PAUSED, Disposition.COMPETITOR, Disposition.SPAM)
                : List.of(Disposition.EXCLUDED);
    }

    /** Whether the caller teaches names and domains of accounts. */
    public boolean isTeaching() {
        return caller.get().isOps() || caller.get().has(Role.NAM);
    }

    /**
     * The domain that tells the person's company; null if anybody may have it, it is an account's already, or it speaks
     * against all that were weighed.
     */
    public String getDomain() {
        return WebDomain.find(page.getLead().submission().email())
                .filter(domain -> !SharedHosts.contains(domain))
                .map(WebDomain::value)
                .filter(domain -> page.getCandidates().stream().noneMatch(CandidateView::isKnownByDomain))
                .filter(domain -> !page.getCandidates().stream().allMatch(CandidateView::isAgainstDomain))
                .orElse(null);
    }

    /** Null if the person named none. */
    public String getCompany() {
        return page.getLead().submission().company();
    }

    public LeadActionForm getForm() {
        return form;
    }
}
