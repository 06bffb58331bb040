package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.lead.LeadOrder;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.UserName;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Columns;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;
import org.omnifaces.util.Faces;

/** The list of leads; what it shows is all in its address, so that it can be shared, or kept as a view. */
@Named
@ViewScoped
public class LeadListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @EJB
    private transient LeadReading reading;

    @EJB
    private transient LeadOwners people;

    @EJB
    private transient SavedViewDesk desk;

    @Inject
    private transient LeadChips chips;

    @Inject
    private transient LeadColumns columns;

    @Inject
    private transient CurrentCaller caller;

    private LeadQuery query;
    private String cursor;
    private transient Listing<LeadRow> listing;
    private transient List<SavedViewShown> views;

    /** Reads the page that the address asks for; a view stands for what it was kept with. */
    public void load() {
        Map<String, String> parameters = new HashMap<>(Faces.getRequestParameterMap());
        parameters.computeIfPresent(LeadQuery.COLUMNS, (name, first) -> Columns.asked());
        String view = parameters.get("view");
        query = view == null ? LeadQuery.of(parameters) : kept(view);
        cursor = parameters.get("cursor");
        columns.of(query);
        getListing();
    }

    private LeadQuery kept(String view) {
        if (!view.matches("[0-9]{1,18}")) {
            throw new NotFound("view", view);
        }
        return desk.question(Long.parseLong(view), caller.get()).orElseThrow(() -> new NotFound("view", view));
    }

    public Listing<LeadRow> getListing() {
        if (listing == null) {
            LeadOrder order = LeadFilters.order(query);
            PageRequest request = new PageRequest(null, cursor, null);
            Page<LeadRow> page = Page.of(
                    reading.rows(query, request.after(order.name()), ROWS, caller.get()),
                    order.name(),
                    row -> place(row, order));
            listing = Listing.of(chips.state(query), cursor, page);
        }
        return listing;
    }

    private static After place(LeadRow row, LeadOrder order) {
        return order == LeadOrder.NEWEST
                ? new After(null, row.lead().id())
                : new After(row.dueAt().toString(), row.lead().id());
    }

    /** Reads the list anew, after something was done with one of its leads. */
    public void refresh() {
        listing = null;
    }

    public LeadQuery getQuery() {
        return query;
    }

    /** Each filter as text, by its parameter; also those that are not asked for. */
    public String value(String name) {
        return query.get(name);
    }

    /** Those that the caller sees: pinned ones stand above the list. */
    public List<SavedViewShown> getViews() {
        if (views == null) {
            views = desk.list(caller.get());
        }
        return views;
    }

    public List<SavedViewShown> getPinned() {
        return getViews().stream().filter(view -> view.pinned() || isOpen(view)).toList();
    }

    /** Whether the list asks just what the view asks. */
    public boolean isOpen(SavedViewShown view) {
        return !query.isEmpty() && view.question().equals(query.question());
    }

    public List<Disposition> getDispositions() {
        return Arrays.stream(Disposition.values())
                .filter(choice -> choice != Disposition.NEW)
                .toList();
    }

    public List<UserName> getOwners() {
        return people.of(caller.get());
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public ClockState[] getClockStates() {
        return ClockState.values();
    }

    public List<String> getPeriods() {
        return ReceivedSince.CHOICES;
    }

    /** Whether the caller does something with leads besides looking at them. */
    public boolean isWorking() {
        return caller.get().worksOnLeads();
    }

    /** Where all that the list shows, on all its pages, is changed. */
    public String getAll() {
        return "/lead/bulk.xhtml?all=true" + (query.isEmpty() ? "" : "&" + query.question());
    }

    public boolean isIn(LeadOrder order) {
        return LeadFilters.order(query) == order;
    }

    public LeadOrder[] getOrders() {
        return LeadOrder.values();
    }
}
