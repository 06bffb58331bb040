package org.marquee.web.alias;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.alias.AliasKeeping;
import org.marquee.governance.alias.NameTaken;
import org.marquee.governance.alias.NewAlias;
import org.marquee.routing.conversion.AliasEffect;
import org.marquee.routing.conversion.AliasEffects;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.FieldProblem;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Adds a name or domain; what it does at once is shown before it is done. */
@Named
@ViewScoped
public class AliasEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FIELD = "entry:text";

    @EJB
    private transient AliasKeeping keeping;

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

    private String text;
    private AliasKind kind = AliasKind.BRAND;
    private Long bearer;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;
    private NewAlias shown;
    private Long rival;
    private transient AliasEffect effect;

    /** Shows what the alias would do; says at the field why where it cannot be added. */
    public void look(long account) {
        forget();
        if (SearchText.orNull(text) == null) {
            FieldProblem.ask(FIELD, Words.of("alias.missing"));
        } else {
            examine(given(account));
        }
    }

    /** Shows it as soon as something is typed; an empty field is no mistake yet. */
    public void change(long account) {
        forget();
        if (SearchText.orNull(text) != null) {
            examine(given(account));
        }
    }

    private void forget() {
        effect = null;
        shown = null;
        rival = null;
    }

    private void examine(NewAlias given) {
        try {
            effect = effectOf(given);
            shown = given;
        } catch (NameTaken taken) {
            rival = taken.bearer().orElse(null);
            FieldProblem.say(FIELD, taken.getMessage());
        } catch (Invalid | Conflict | Denied refused) {
            FieldProblem.say(FIELD, refused.getMessage());
        }
    }

    /** Adds it, if it is still what was shown; else shows that first. */
    public String add(long account) {
        NewAlias given = given(account);
        boolean same = given.equals(shown);
        look(account);
        if (!same || effect == null) {
            return null;
        }
        String next = attempts.orStay(
                () -> once.run(() -> keeping.add(given, caller.get())),
                "/alias/list.xhtml?faces-redirect=true&account=" + account);
        if (next != null) {
            notices.done(Words.of("alias.added", given.text(), effect.leads().size()));
        }
        return next;
    }

    private AliasEffect effectOf(NewAlias given) {
        return effects.ofAdding(
                given.accountId(), keeping.assumed(given, caller.get()), AliasEffect.MOST, caller.get());
    }

    private NewAlias given(long account) {
        return new NewAlias(bearer == null ? account : bearer, kind, text, validFrom, validTo, reason);
    }

    /** Null until it was looked at, and when it cannot be added. */
    public AliasEffect getEffect() {
        return effect;
    }

    /** The account at which the name stands already; null if it stands nowhere, or he does not see where. */
    public Long getRival() {
        return rival;
    }

    public AliasKind[] getKinds() {
        return AliasKind.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public AliasKind getKind() {
        return kind;
    }

    public void setKind(AliasKind kind) {
        this.kind = kind;
    }

    public Long getBearer() {
        return bearer;
    }

    public void setBearer(Long bearer) {
        this.bearer = bearer;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
