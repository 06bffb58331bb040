package org.marquee.web.duplicate;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.marquee.domain.idempotency.Once;
import org.marquee.governance.job.RunRequest;
import org.marquee.governance.scan.DuplicateScanning;
import org.marquee.governance.scan.ScanReading;
import org.marquee.governance.scan.ScanShown;
import org.marquee.web.page.Attempts;
import org.marquee.web.security.CurrentCaller;
import org.primefaces.PrimeFaces;

/** The scan that goes on, or the last one: how far it came, and a way to begin or to cancel one. */
@Named
@ViewScoped
public class ScanPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ScanReading reading;

    @EJB
    private transient RunRequest requests;

    @Inject
    private transient ScanWords words;

    @Inject
    private transient Once once;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller caller;

    private String heard;
    private boolean watched;
    private transient ScanShown last;

    /** Null before the first. */
    public ScanShown getLast() {
        if (last == null) {
            last = reading.last().orElse(null);
        }
        return last;
    }

    /** Looks how far it came. Whoever listens is told now and then; at its end the whole panel is drawn anew. */
    public void look() {
        String before = getHeard();
        last = null;
        heard = null;
        if (!getHeard().equals(before)) {
            PrimeFaces.current().ajax().update("scan:said");
        }
        if (!isGoingOn()) {
            watched = true;
            PrimeFaces.current().ajax().update("scan:panel");
        }
    }

    public void start() {
        attempts.attempt(() -> once.run(() -> requests.start(DuplicateScanning.PROCESS, caller.get())));
        last = null;
        heard = null;
        watched = false;
    }

    public void cancel() {
        long run = getLast().runId();
        attempts.attempt(() -> once.run(() -> {
            requests.stop(run, caller.get());
            return run;
        }));
        last = null;
        heard = null;
    }

    public boolean isGoingOn() {
        return getLast() != null && getLast().isOpen();
    }

    /** Whether it came to its end before the eyes of whoever looks, whose list is older. */
    public boolean isWatched() {
        return watched;
    }

    /** What a reader is told of it who only listens. */
    public String getHeard() {
        if (heard == null) {
            heard = words.heard(getLast());
        }
        return heard;
    }
}
