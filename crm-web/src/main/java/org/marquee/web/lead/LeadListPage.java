package org.marquee.web.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.paging.After;
import org.marquee.web.api.Choices;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.SliceModel;
import org.marquee.web.security.CurrentCaller;

/** The list of leads; what it shows is all in its address, so that it can be shared. */
@Named
@RequestScoped
public class LeadListPage {
    private static final String NEWEST_FIRST = "-createdAt";
    private static final int ROWS = 50;

    @EJB
    private LeadReading reading;

    @Inject
    private CurrentCaller caller;

    private String text;
    private String disposition;
    private String owner;
    private String cursor;
    private Page<LeadView> page;

    /** Reads the page that the address asks for. */
    public void load() {
        PageRequest request = new PageRequest(null, cursor, null);
        page = Page.of(
                reading.list(
                        blankToNull(text),
                        Choices.parse("disposition", disposition, Disposition.class),
                        blankToNull(owner),
                        request.after(NEWEST_FIRST),
                        ROWS,
                        caller.get()),
                NEWEST_FIRST,
                lead -> new After(null, lead.id()));
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    public SliceModel<LeadView> getModel() {
        return new SliceModel<>(page.items());
    }

    public List<Disposition> getDispositions() {
        return Arrays.stream(Disposition.values())
                .filter(choice -> choice != Disposition.NEW)
                .toList();
    }

    public boolean isNothingThere() {
        return page.items().isEmpty();
    }

    /** Whether the list is narrowed, so that an empty one means something else. */
    public boolean isNarrowed() {
        return blankToNull(text) != null || blankToNull(disposition) != null || blankToNull(owner) != null;
    }

    /** As "1,000+" or "12". */
    public String getTotal() {
        return page.totalIsCapped() ? "1,000+" : Integer.toString(page.total());
    }

    public String getNext() {
        return page.next();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDisposition() {
        return disposition;
    }

    public void setDisposition(String disposition) {
        this.disposition = disposition;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
