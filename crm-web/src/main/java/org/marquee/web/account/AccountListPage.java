package org.marquee.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountOrder;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.paging.Slice;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Columns;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;

/** The list of accounts; what it shows is all in its address, so that it can be shared. */
@Named
@RequestScoped
public class AccountListPage {
    private static final int ROWS = 50;

    @EJB
    private AccountReading reading;

    @Inject
    private CurrentCaller caller;

    private final AccountNarrowing asked = new AccountNarrowing();
    private String cursor;
    private Listing<AccountView> listing;
    private Map<Long, Long> people;
    private Columns<AccountColumn> columns;

    /** Reads the page that the address asks for. */
    public void load() {
        AccountOrder order = asked.order();
        PageRequest request = new PageRequest(null, cursor, null);
        Slice<AccountView> found = reading.list(asked.query(), order, request.after(order.name()), ROWS, caller.get());
        ListState state = asked.state(caller.get().username()).keep(Columns.PARAMETER, Columns.asked());
        listing = Listing.of(state, cursor, Page.of(found, order.name(), AccountView::place));
        columns = Columns.of("account", Columns.asked(), AccountColumn.class, AccountColumn.USUAL);
        people = reading.people(found.items(), caller.get());
    }

    public Listing<AccountView> getListing() {
        return listing;
    }

    public Columns<AccountColumn> getColumns() {
        return columns;
    }

    /** How many people are known at an account. */
    public long peopleAt(long accountId) {
        return people.getOrDefault(accountId, 0L);
    }

    /** Whether he may open accounts. */
    public boolean isOpening() {
        return caller.get().sells();
    }

    public AccountNarrowing getAsked() {
        return asked;
    }

    public ReviewStatus[] getReviewStatuses() {
        return ReviewStatus.values();
    }

    public Coverage[] getCoverages() {
        return Coverage.values();
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public AccountOrder[] getOrders() {
        return AccountOrder.values();
    }

    public boolean isIn(AccountOrder order) {
        return asked.order() == order;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
