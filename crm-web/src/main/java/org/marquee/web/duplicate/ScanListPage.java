package org.marquee.web.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.marquee.domain.paging.After;
import org.marquee.governance.scan.ScanReading;
import org.marquee.governance.scan.ScanShown;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;

/** All scans there were, newest first. */
@Named
@RequestScoped
public class ScanListPage {
    private static final String PATH = "/duplicate/scans.xhtml";
    private static final String NEWEST_FIRST = "-id";
    private static final int ROWS = 25;

    @EJB
    private ScanReading reading;

    private String cursor;
    private Listing<ScanShown> scans;

    /** Reads them. */
    public void load() {
        After after = new PageRequest(null, cursor, null).after(NEWEST_FIRST);
        scans = Listing.of(
                ListState.of(PATH),
                cursor,
                Page.of(reading.list(after, ROWS), NEWEST_FIRST, scan -> new After(null, scan.runId())));
    }

    public Listing<ScanShown> getScans() {
        if (scans == null) {
            load();
        }
        return scans;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
