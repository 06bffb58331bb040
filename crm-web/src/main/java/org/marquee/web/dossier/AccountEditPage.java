package org.marquee.web.dossier;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.ProfileChange;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.text.SearchText;
import org.marquee.governance.approval.AccountEditing;
import org.marquee.governance.approval.AccountPatch;
import org.marquee.web.account.AccountForm;
import org.marquee.web.account.AccountView;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.page.Typed;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Changes what is known of an account, and hands a returned one in again. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OWNER = "owner";

    @EJB
    private transient AccountRecordReading reading;

    @EJB
    private transient AccountEditing editing;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private final Typed typed = new Typed();
    private long id;
    private long version;
    private List<ProfileChange> asked = List.of();
    private transient Mendable record;

    /**
     * Shows what is known.
     *
     * @throws Denied if the caller sees the account but may not change it
     */
    public void load() {
        if (!record().editable()) {
            throw new Denied("%s is changed by its owner, its creator or operations."
                    .formatted(getAccount().profile().name()));
        }
        version = getAccount().version();
        typed.show(known());
    }

    private Map<String, String> known() {
        Map<String, String> known = AccountForm.of(getAccount().profile());
        known.put(
                OWNER,
                getAccount().owner() == null ? null : getAccount().owner().username());
        return known;
    }

    /** Asks first where it would send an approved account back to operations. */
    public String save() {
        List<ProfileChange> due = attempts.attempt(this::reviewedAgain);
        if (due == null || !due.isEmpty()) {
            asked = Objects.requireNonNullElse(due, List.of());
            return null;
        }
        return save(null, "account.edit.done");
    }

    /** Saves what was asked about; what was typed since then is asked about anew. */
    public String saveAllTheSame() {
        List<ProfileChange> due = attempts.attempt(this::reviewedAgain);
        if (!asked.equals(due)) {
            return save();
        }
        asked = List.of();
        return save(null, "account.edit.reviewed");
    }

    /** Goes back to what was typed. */
    public void leave() {
        asked = List.of();
    }

    private List<ProfileChange> reviewedAgain() {
        typed.requireSettled();
        return editing.reviewedAgain(id, AccountForm.profile(typed.getValues()), caller.get());
    }

    public String handInAgain() {
        return save(ReviewStatus.PENDING, "account.handIn.done");
    }

    private String save(ReviewStatus asked, String done) {
        Boolean saved = attempts.attempt(() -> {
            typed.requireSettled();
            AccountPatch patch = new AccountPatch(AccountForm.profile(typed.getValues()), newOwner(), asked);
            try {
                return once.run(() -> Objects.nonNull(editing.edit(id, patch, version, caller.get())));
            } catch (StaleVersion stale) {
                meetTheOther();
                throw new Conflict(Words.of("form.met"));
            }
        });
        if (saved == null) {
            return null;
        }
        notices.done(Words.of(done));
        return "/account/account.xhtml?faces-redirect=true&id=" + id;
    }

    private void meetTheOther() {
        record = null;
        version = getAccount().version();
        typed.meet(known());
    }

    /** Null where it stays with whoever has it. */
    private String newOwner() {
        if (!isGiving() || !typed.isChanged(OWNER)) {
            return null;
        }
        if (SearchText.orNull(typed.get(OWNER)) == null) {
            throw new Invalid(OWNER, Words.of("account.owner.missing"));
        }
        return typed.get(OWNER);
    }

    private Mendable record() {
        if (record == null) {
            record = reading.mendable(id, caller.get());
        }
        return record;
    }

    public AccountView getAccount() {
        return record().account();
    }

    public Typed getTyped() {
        return typed;
    }

    public AccountType[] getTypes() {
        return AccountType.values();
    }

    /** Whether he may give it to somebody else. */
    public boolean isGiving() {
        return caller.get().isOps();
    }

    public boolean isHolding() {
        return getAccount().kind() == AccountKind.HOLDING;
    }

    public boolean isReturned() {
        return getAccount().reviewStatus() == ReviewStatus.RETURNED;
    }

    /** Whether operations may have to look again at what he changes. */
    public boolean isReviewing() {
        return !caller.get().isOps() && getAccount().reviewStatus() == ReviewStatus.APPROVED;
    }

    /** What operations have to approve if it is saved, once he was told so; empty before. */
    public List<ProfileChange> getAsked() {
        return asked;
    }

    /** Why it was returned; null if it was not. */
    public String getReason() {
        return record().returnedWith();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
