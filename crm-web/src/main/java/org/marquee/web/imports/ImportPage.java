package org.marquee.web.imports;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.paging.After;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.intake.batch.ImportColumn;
import org.marquee.routing.intake.batch.ImportLine;
import org.marquee.routing.intake.batch.ImportReading;
import org.marquee.routing.intake.batch.ImportShown;
import org.marquee.routing.intake.batch.LeadFiles;
import org.marquee.routing.intake.file.KnownColumn;
import org.marquee.web.api.Choices;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.primefaces.PrimeFaces;

/** One file: its columns, how far it got, what came of its rows. All of it stands in the database, so that it can be left. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/imports/list.xhtml?faces-redirect=true";
    private static final String IN_ORDER = "line";
    private static final int ROWS = 50;

    @EJB
    private transient ImportReading reading;

    @EJB
    private transient LeadFiles files;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private String show;
    private String cursor;
    private String[] fields;
    private transient ImportShown shown;
    private transient List<ImportColumn> columns;
    private transient Listing<ImportLine> lines;

    /** Opens what the address asks for; of a file that was thrown away, says so beside the list. */
    public String open() {
        try {
            load();
        } catch (NotFound gone) {
            notices.done(
                    Words.of("import.gone", reading.discarded(id, caller.get()).orElseThrow(() -> gone)));
            return LIST;
        }
        if (!isUnsettled() && (getOutcome() != null || !shown.goesOn())) {
            getLines();
        }
        return null;
    }

    /** Its columns may be to be settled by now, also where it was opened at another step. */
    private void load() {
        shown = reading.get(id, caller.get());
        if (isUnsettled() && fields == null) {
            fields =
                    getColumns().stream().map(column -> column.column().field()).toArray(String[]::new);
        }
    }

    /** Looks how far it got; at the end the whole page is drawn anew. */
    public void look() {
        load();
        if (!shown.goesOn()) {
            lines = null;
            PrimeFaces.current().ajax().update("form:import", "form:said");
        }
    }

    /** Begins the dry run with the columns as they were chosen. */
    public String tryOut() {
        return goOn(attempts.attempt(() -> {
            files.tryOut(id, Arrays.asList(fields), caller.get());
            return id;
        }));
    }

    /** Lets in for good what went through the dry run. */
    public String run() {
        return goOn(attempts.attempt(() -> files.run(id, caller.get())));
    }

    /** Goes back from the dry run to the columns, as they were chosen. */
    public String reopen() {
        return goOn(attempts.attempt(() -> {
            files.reopen(id, caller.get());
            return id;
        }));
    }

    /** Throws the file away, of which nothing went in. */
    public String discard() {
        String name = getShown().fileName();
        shown = null;
        String next = attempts.orStay(
                () -> {
                    files.discard(id, caller.get());
                    return id;
                },
                LIST);
        if (next != null) {
            notices.done(Words.of("import.discarded", name));
        }
        return next;
    }

    /** Whether one may go back from it: a file that was only tried. */
    public boolean isOnlyTried() {
        return getShown().dryRun() && !getShown().goesOn() && getShown().runId() == null;
    }

    /** After a refusal the page shows how the file stands by now. */
    private String goOn(Long next) {
        shown = null;
        return next == null ? null : "/imports/import.xhtml?faces-redirect=true&id=" + next;
    }

    public ImportShown getShown() {
        if (shown == null) {
            load();
        }
        return shown;
    }

    public ImportState getState() {
        return ImportState.of(getShown());
    }

    /** Whether its columns are still to be settled. */
    public boolean isUnsettled() {
        return getState() == ImportState.COLUMNS;
    }

    /** What each column holds, to be chosen; in their order, null for one that is passed over. */
    public String[] getFields() {
        return fields;
    }

    public List<KnownColumn> getKnownColumns() {
        return KnownColumn.all();
    }

    /** Which of the steps this is. */
    public ImportStep getStep() {
        return ImportStep.of(getShown());
    }

    /** What the rows came to, as far as it occurred, with the addresses of their lists. */
    public List<ImportFigure> getFigures() {
        return ImportFigure.of(getShown());
    }

    public List<ImportColumn> getColumns() {
        if (columns == null) {
            columns = reading.columns(id, caller.get());
        }
        return columns;
    }

    public long getUnknownColumns() {
        return getColumns().stream()
                .filter(column -> column.column().field() == null)
                .count();
    }

    /** The rows that the address asks for. */
    public Listing<ImportLine> getLines() {
        if (lines == null) {
            lines = read();
        }
        return lines;
    }

    private Listing<ImportLine> read() {
        After after = new PageRequest(null, cursor, null).after(IN_ORDER);
        RowOutcome outcome = getOutcome();
        ListState state = ListState.of("/imports/import.xhtml")
                .keep("id", Long.toString(id))
                .filter("show", show, outcome == null ? null : Words.of(outcome));
        int behind = after == null ? 0 : after.place(Integer.MAX_VALUE);
        return Listing.of(
                state,
                cursor,
                Page.of(
                        reading.lines(id, outcome, behind, ROWS, caller.get()),
                        IN_ORDER,
                        line -> new After(null, line.line())));
    }

    /** Null for rows of any outcome. */
    public RowOutcome getOutcome() {
        return Choices.parse("show", show, RowOutcome.class);
    }

    public long getRejected() {
        return getShown().count(RowOutcome.REJECTED);
    }

    /** How many rows go in, or would. */
    public long getGoingIn() {
        return getShown().rows() - getRejected();
    }

    /** What the button says that lets them in. */
    public String getRunWords() {
        return Words.of("import.run", getGoingIn());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
