package org.marquee.web.governance;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.job.RunStatus;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.quality.SampleState;
import org.marquee.governance.job.GovernanceReading;
import org.marquee.governance.job.ProcessView;
import org.marquee.governance.job.RunRecord;
import org.marquee.governance.job.RunSignOff;
import org.marquee.governance.job.RunView;
import org.marquee.governance.report.NewAccount;
import org.marquee.governance.report.NewAccountsReport;
import org.marquee.governance.scan.ScanReport;
import org.marquee.web.api.paging.Page;
import org.marquee.web.api.paging.PageRequest;
import org.marquee.web.page.Attempts;
import org.marquee.web.page.ListState;
import org.marquee.web.page.Listing;
import org.marquee.web.page.Notices;
import org.marquee.web.security.CurrentCaller;
import org.marquee.web.words.Words;
import org.primefaces.PrimeFaces;

/** One run: what it found, and the owner's word that he has seen it and acted on it. */
@Named
@ViewScoped
public class GovernanceRunPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "/governance/run.xhtml";
    private static final String AS_KEPT = "place";
    private static final int ROWS = 50;

    @EJB
    private transient GovernanceReading reading;

    @EJB
    private transient RunSignOff signOffs;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Notices notices;

    @Inject
    private transient CurrentCaller caller;

    private Long id;
    private String cursor;
    private String note;
    private long version;
    private transient RunRecord found;
    private transient ProcessView process;

    /** Opens what the address asks for. */
    public void open() {
        load();
        if (getReport() != null) {
            getLines();
        }
    }

    /** With the version that a signature will be about. */
    private void load() {
        found = reading.run(id, caller.get());
        version = found.run().version();
    }

    /** Looks whether it has come to its end; then the whole page is drawn anew. */
    public void look() {
        load();
        if (!isRunning()) {
            PrimeFaces.current().ajax().update("form:run", "form:said");
        }
    }

    /** Gives the word; a refusal leaves what was typed. */
    public String signOff() {
        Long signed = attempts.attempt(() -> once.run(() -> {
            signOffs.signOff(id, note, version, caller.get());
            return id;
        }));
        if (signed == null) {
            load();
            return null;
        }
        notices.done(Words.of("run.signedOff"));
        return PATH + "?faces-redirect=true&id=" + id;
    }

    private RunRecord getFound() {
        if (found == null) {
            found = reading.run(id, caller.get());
        }
        return found;
    }

    public RunView getRun() {
        return getFound().run();
    }

    public ProcessView getProcess() {
        if (process == null) {
            process = reading.process(getRun().process(), caller.get());
        }
        return process;
    }

    /** Null until the run is finished, for IT, and of another process. */
    public NewAccountsReport getReport() {
        return getFound().report() instanceof NewAccountsReport report ? report : null;
    }

    /** The sample that the run drew; null until the run is finished, for IT, and of another process. */
    public SampleState getSample() {
        return getFound().report() instanceof SampleState sample ? sample : null;
    }

    /** What a scan came to; null until the run is finished, for IT, and of another process. */
    public ScanReport getScan() {
        return getFound().report() instanceof ScanReport scan ? scan : null;
    }

    /** Whether it is finished and yet nothing of it is shown, because nothing of customers is shown to the reader. */
    public boolean isHidden() {
        return isFinished() && getFound().report() == null;
    }

    /** The lines of the report, page by page, as they were kept. */
    public Listing<NewAccount> getLines() {
        List<NewAccount> all = getReport().items();
        After after = new PageRequest(null, cursor, null).after(AS_KEPT);
        int from = after == null ? 0 : after.place(all.size());
        int to = Math.min(from + ROWS, all.size());
        Slice<NewAccount> slice = new Slice<>(all.subList(from, to), to < all.size(), all.size());
        return Listing.of(
                ListState.of(PATH).keep("id", Long.toString(id)),
                cursor,
                Page.of(slice, AS_KEPT, line -> new After(null, to)));
    }

    public boolean isRunning() {
        return getRun().status() == RunStatus.RUNNING;
    }

    public boolean isFinished() {
        return getRun().status() == RunStatus.FINISHED;
    }

    /** Whether the caller answers for the process, so that he is asked for his word. */
    public boolean isInHisHands() {
        return getProcess().answeredBy(caller.get().username());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
