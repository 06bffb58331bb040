package org.marquee.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.paging.After;
import org.marquee.routing.intake.batch.ImportReading;
import org.marquee.routing.intake.batch.ImportShown;
import org.marquee.routing.intake.batch.ImportedFile;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.security.CurrentCaller;

/** The files that were uploaded, newest first, each once. */
@Named
@RequestScoped
public class ImportListPage {
    private static final String NEWEST_FIRST = "-id";
    private static final int ROWS = 25;

    @EJB
    private ImportReading reading;

    @Inject
    private CurrentCaller caller;

    private String cursor;
    private Listing<ImportedFile> listing;

    /** Reads the page that the address asks for. */
    public void load() {
        After after = new PageRequest(null, cursor, null).after(NEWEST_FIRST);
        listing = Listing.of(
                ListState.of("/imports/list.xhtml"),
                cursor,
                Page.of(
                        reading.list(after, ROWS, caller.get()),
                        NEWEST_FIRST,
                        file -> new After(null, file.first().id())));
    }

    public Listing<ImportedFile> getListing() {
        return listing;
    }

    public ImportState state(ImportShown shown) {
        return ImportState.of(shown);
    }

    /** How many rows made leads. */
    public long created(ImportShown shown) {
        return shown.done() - shown.count(RowOutcome.DUPLICATE) - shown.count(RowOutcome.REJECTED);
    }

    public long duplicates(ImportShown shown) {
        return shown.count(RowOutcome.DUPLICATE);
    }

    /** Whether its rows were looked at, so that something can be said of them. */
    public boolean isTried(ImportShown shown) {
        return state(shown) != ImportState.COLUMNS;
    }

    public long rejected(ImportShown shown) {
        return shown.count(RowOutcome.REJECTED);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
