package org.marquee.web.alias;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.marquee.domain.paging.Slice;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;

/** Names and domains of an account or an umbrella, or of all; every state of the table is an address. */
@Named
@ViewScoped
public class AliasListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_TEXT = "text";
    private static final int ROWS = 50;

    @EJB
    private transient AliasTableReading reading;

    @Inject
    private transient CurrentCaller caller;

    private Long account;
    private String text;
    private boolean ended;
    private String cursor;
    private transient AliasSheet sheet;
    private transient Listing<AliasRow> listing;

    /** Reads what the address asks for. */
    public void load() {
        AliasAsked asked = new AliasAsked(account, text, ended);
        Slice<AliasRow> rows =
                reading.rows(asked, new PageRequest(null, cursor, null).after(BY_TEXT), ROWS, caller.get());
        listing = Listing.of(
                asked.state(), cursor, Page.of(rows, BY_TEXT, row -> row.alias().place()));
        sheet = account == null ? null : reading.sheet(account, caller.get());
    }

    public Listing<AliasRow> getListing() {
        return listing;
    }

    /** Null where no account is asked for. */
    public AliasSheet getSheet() {
        return sheet;
    }

    public boolean isAdding() {
        return sheet != null && sheet.kept();
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
