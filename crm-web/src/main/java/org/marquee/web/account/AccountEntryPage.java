package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.approval.AccountCreation;
import org.marquee.governance.approval.NewAccount;
import org.marquee.web.account.AccountForm.Legible;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.omnifaces.util.Faces;

/** A new account: what might be the same company and what departs from the standards shows while it is typed. */
@Named
@ViewScoped
public class AccountEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS_TO_SEARCH = 2;

    @EJB
    private transient AccountEntry entry;

    @EJB
    private transient AccountCreation creation;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller currentCaller;

    /** Keeps a form that is sent twice from opening two accounts. */
    private final String key = UUID.randomUUID().toString();

    private final Map<String, String> form = new HashMap<>(Map.of("type", AccountType.PROSPECT.name()));
    private Long parentId;
    private String name;
    private boolean umbrella;
    private String seen = "";
    private transient AccountView parent;
    private transient EntryFindings findings;

    /** Takes over what the address says: the name that was searched for, or the account above. */
    public void load() {
        parent = entry.start(parentId, currentCaller.get());
        form.put("name", SearchText.orNull(name));
        if (parent != null) {
            String country = parent.profile().country();
            form.put("country", country);
            if (parent.umbrella() != null && name == null) {
                form.put("name", "%s - %s - ".formatted(parent.umbrella(), country == null ? "US" : country));
            }
        } else {
            attempts.attempt(this::find);
        }
    }

    /** Looks for what is there already; nothing is written, and nothing is said that somebody still types. */
    public void look() {
        attempts.attempt(this::find);
    }

    /** Whether he has seen all that was found and is likely the same. */
    private boolean find() {
        if (SearchText.of(form.get("name")).length() < LETTERS_TO_SEARCH) {
            findings = null;
        } else {
            Legible legible = AccountForm.legible(form);
            findings = entry.look(typed(legible.profile()), legible.illegible(), currentCaller.get());
        }
        return hasSeenTheLikely();
    }

    /** Leads to the new account, which can be worked with at once; stays where it resembles one that he has not seen. */
    public String open() {
        Boolean seenAll = attempts.attempt(this::find);
        if (seenAll == null) {
            return null;
        }
        if (seenAll) {
            return create();
        }
        Faces.getContext()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, Words.of("accountNew.unseen"), null));
        return null;
    }

    private boolean hasSeenTheLikely() {
        return findings == null
                || !findings.isComplete()
                || List.of(seen.split(",", -1)).containsAll(likely());
    }

    private String create() {
        Caller caller = currentCaller.get();
        Long id = attempts.attempt(() -> {
            NewAccount typed = typed(AccountForm.profile(form));
            return once.run(
                    RequestKeys.of(key, "/account/new.xhtml", typed, caller),
                    Long.class,
                    () -> creation.open(typed, caller));
        });
        if (id == null) {
            return null;
        }
        notices.done(Words.of(caller.isOps() ? "accountNew.done.approved" : "accountNew.done.waits"));
        return "/account/account.xhtml?faces-redirect=true&id=" + id;
    }

    private NewAccount typed(AccountProfile profile) {
        return new NewAccount(umbrella ? AccountKind.HOLDING : AccountKind.OPERATING_UNIT, profile, parentId, null);
    }

    private List<String> likely() {
        return findings == null
                ? List.of()
                : findings.likely().stream()
                        .map(one -> Long.toString(one.account().id()))
                        .toList();
    }

    /** The likely duplicates that the page shows, by id; comes back with the form as what he has seen. */
    public String getSeen() {
        return String.join(",", likely());
    }

    public void setSeen(String seen) {
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    /** What is typed, by the names of the fields. */
    public Map<String, String> getForm() {
        return form;
    }

    public AccountType[] getTypes() {
        return AccountType.values();
    }

    /** Null before there is anything to look for. */
    public EntryFindings getFindings() {
        return findings;
    }

    /** The account above, or null. */
    public AccountView getParent() {
        if (parent == null && parentId != null) {
            parent = entry.start(parentId, currentCaller.get());
        }
        return parent;
    }

    /** Whether he may open umbrellas. */
    public boolean isUmbrellaOffered() {
        return parentId == null && currentCaller.get().isOps();
    }

    /** Whether what he opens is approved at once. */
    public boolean isApproving() {
        return currentCaller.get().isOps();
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isUmbrella() {
        return umbrella;
    }

    public void setUmbrella(boolean umbrella) {
        this.umbrella = umbrella;
    }
}
