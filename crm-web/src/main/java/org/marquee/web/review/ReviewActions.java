package org.marquee.web.review;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.text.SearchText;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.web.lead.LeadConverting;
import org.marquee.web.lead.LeadConverting.Converting;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.FieldProblem;
import org.marquee.web.page.Notices;
import org.marquee.web.review.Teaching.Effect;
import org.marquee.web.review.Teaching.Lesson;
import org.marquee.web.review.Teaching.Refusal;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** What is decided on the lead that is looked at; then the next one opens by itself, and says what became of this one. */
@Named
@ViewScoped
public class ReviewActions implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient LeadConverting converting;

    @EJB
    private transient LeadResolution resolution;

    @EJB
    private transient ReviewDesk desk;

    @Inject
    private ReviewPage page;

    @Inject
    private transient Teaching teaching;

    @Inject
    private transient ReviewWords words;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long done;
    private long version;
    private boolean teachName;
    private String name;
    private boolean teachDomain;
    private String domain;
    private String note;
    private transient List<Effect> effects = List.of();
    private transient ReviewOffer offer;

    /** Reads what the address asks for, and remembers which state of the lead is on the screen. */
    public void load() {
        page.load();
        show();
        if (page.getLooked() != null) {
            name = page.getLooked().lead().submission().company();
            domain = page.getLooked().domain();
        }
    }

    private void show() {
        version = page.getLooked() == null ? 0 : page.getLooked().lead().version();
        offer = done == null ? null : desk.offer(done, caller.get()).orElse(null);
    }

    /** Makes the person a contact at the account, and teaches it what is ticked; all of it or nothing. */
    public String accept(long accountId) {
        Lesson lesson = lesson();
        Refusal refusal = teaching.refusal(lesson, accountId, caller.get());
        if (refusal != null) {
            FieldProblem.ask("decide:" + refusal.field(), refusal.sentence());
            examine();
            return null;
        }
        Converting asked = new Converting(accountId, version, note, lesson.domain(), lesson.name());
        return decide(() -> converting.convert(page.getId(), asked, caller.get()));
    }

    /** None of the accounts is right. */
    public String none() {
        String why = Optional.ofNullable(SearchText.orNull(note)).orElse(Words.of("review.none.reason"));
        Verdict verdict = new Verdict(Choice.NO_MATCH, null, why, version);
        return decide(() -> resolution.resolve(page.getId(), verdict, caller.get()));
    }

    private String decide(Supplier<Lead> work) {
        return attempts.attempt(() -> once.run(work)) == null ? stayOrGoOn() : page.goingOn(page.getId());
    }

    /**
     * Where somebody else decided meanwhile he is told so and goes on, as he does who pressed a key twice; what else is
     * refused stays, with what was typed.
     */
    private String stayOrGoOn() {
        page.load();
        show();
        if (page.getLooked().isWaiting()) {
            examine();
            return null;
        }
        if (desk.offer(page.getId(), caller.get()).isPresent()) {
            return page.goingOn(page.getId());
        }
        notices.done(
                Words.of("review.faster", words.last(page.getLooked())),
                Words.of("review.look"),
                "/lead/lead.xhtml?id=" + page.getId());
        return page.goingOn(null);
    }

    /** Takes the decision back that was just made; its lead opens again. */
    public String undo() {
        ReviewOffer taken = offer;
        String next = attempts.orStay(
                () -> once.run(() -> desk.undo(taken.leadId(), taken.decisionId(), caller.get())),
                page.comingBackTo(taken.leadId()));
        if (next == null) {
            page.load();
            show();
        } else {
            notices.done(Words.of("review.undone", taken.person()));
        }
        return next;
    }

    /** Says what it does elsewhere if the accounts are called so from now on. */
    public void examine() {
        Lesson lesson = lesson();
        effects = lesson.isEmpty()
                ? List.of()
                : page.getLooked().columns().stream()
                        .filter(column -> column.placed() != null)
                        .map(column -> teaching.effect(lesson, column.placed(), page.getId(), caller.get()))
                        .toList();
    }

    private Lesson lesson() {
        return new Lesson(teachName ? Optional.ofNullable(name).orElse("") : null, teachDomain ? domain : null);
    }

    /** What it does at each of the accounts; empty until something is ticked. */
    public List<Effect> getEffects() {
        return effects == null ? List.of() : effects;
    }

    /** Whether it does nothing elsewhere, whichever account is accepted. */
    public boolean isNothingElse() {
        return !getEffects().isEmpty() && getEffects().stream().allMatch(Effect::isNothing);
    }

    /** What was just decided and can be taken back; null otherwise. */
    public ReviewOffer getOffer() {
        return offer;
    }

    /** The mail domain that can be taught; null if it tells no company, or is an account's. */
    public String getDomain() {
        return domain;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public boolean isTeachName() {
        return teachName;
    }

    public void setTeachName(boolean teachName) {
        this.teachName = teachName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isTeachDomain() {
        return teachDomain;
    }

    public void setTeachDomain(boolean teachDomain) {
        this.teachDomain = teachDomain;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
