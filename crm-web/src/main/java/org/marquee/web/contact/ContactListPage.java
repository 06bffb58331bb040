package org.marquee.web.contact;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.marquee.domain.contact.ContactFilter;
import org.marquee.domain.contact.ContactType;
import org.marquee.domain.text.SearchText;
import org.marquee.domain.wall.Caller;
import org.marquee.web.account.AccountRef;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Columns;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;

/** The list of contacts, primary ones first; what it shows is all in its address, so that it can be shared. */
@Named
@RequestScoped
public class ContactListPage {
    private static final String BY_TYPE = "type";
    private static final int ROWS = 50;

    @EJB
    private ContactReading reading;

    @Inject
    private CurrentCaller currentCaller;

    private final ContactNarrowing asked = new ContactNarrowing();
    private String cursor;
    private AccountRef account;
    private Listing<ContactView> listing;
    private Columns<ContactColumn> columns;

    /** Reads the page that the address asks for; an account that the caller may not see does not exist. */
    public void load() {
        Caller caller = currentCaller.get();
        account = asked.getAccount() == null ? null : reading.account(asked.getAccount(), caller);
        ContactFilter filter = new ContactFilter(
                SearchText.orNull(asked.getText()),
                asked.chosenType(),
                asked.getAccount(),
                SearchText.orNull(asked.getOwner()) == null ? null : reading.owner(asked.getOwner()),
                asked.isLeft());
        PageRequest request = new PageRequest(null, cursor, null);
        columns = Columns.of("contact", Columns.asked(), ContactColumn.class, ContactColumn.USUAL);
        listing = Listing.of(
                asked.state(caller.username(), account == null ? null : account.name())
                        .keep(Columns.PARAMETER, Columns.asked()),
                cursor,
                Page.of(reading.list(filter, request.after(BY_TYPE), ROWS, caller), BY_TYPE, ContactView::place));
    }

    public Listing<ContactView> getListing() {
        return listing;
    }

    public Columns<ContactColumn> getColumns() {
        return columns;
    }

    public ContactNarrowing getAsked() {
        return asked;
    }

    /** The account that it is narrowed to; null if it is not. */
    public AccountRef getAccount() {
        return account;
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    /** Whether he may enter people. */
    public boolean isEntering() {
        return currentCaller.get().sells();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
