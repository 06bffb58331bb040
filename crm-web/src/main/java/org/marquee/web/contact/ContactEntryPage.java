package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.governance.contact.NewContact;
import org.marquee.web.account.AccountView;
import org.marquee.web.api.RequestKeys;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;

/** Enters a person at an account; without one in the address, the account is chosen first. */
@Named
@ViewScoped
public class ContactEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ContactDesk desk;

    @EJB
    private transient ContactEntry entry;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller currentCaller;

    /** Keeps a form that is sent twice from entering two people. */
    private final String key = UUID.randomUUID().toString();

    private final Map<String, String> form = new HashMap<>(Map.of("type", ContactType.OTHER.name()));
    private Long accountId;
    private String text;
    private transient AccountView account;
    private transient List<AccountView> places;

    public void load() {
        if (accountId == null) {
            places = desk.places(SearchText.orNull(text), null, currentCaller.get());
        } else {
            account = desk.account(accountId, currentCaller.get());
        }
    }

    /** Leads to the contact. */
    public String enter() {
        Caller caller = currentCaller.get();
        ContactView entered = attempts.attempt(() -> {
            NewContact given = new NewContact(accountId, ContactForm.person(form), ContactForm.type(form));
            return once.run(
                    RequestKeys.of(key, "/contact/new.xhtml", given, caller),
                    ContactView.class,
                    () -> entry.enter(given, caller));
        });
        if (entered == null) {
            return null;
        }
        notices.done(
                Words.of("contactNew.done"), Words.of("contactNew.another"), "/contact/new.xhtml?account=" + accountId);
        return "/contact/contact.xhtml?faces-redirect=true&id=" + entered.id();
    }

    /** Null as long as none is chosen. */
    public AccountView getAccount() {
        if (account == null && accountId != null) {
            account = desk.account(accountId, currentCaller.get());
        }
        return account;
    }

    /** The accounts to choose from. */
    public List<AccountView> getPlaces() {
        return places;
    }

    /** What is typed, by the names of the fields. */
    public Map<String, String> getForm() {
        return form;
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
