package org.marquee.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.marquee.governance.scan.ScanShown;
import org.marquee.web.page.Clocks;
import org.marquee.web.words.Words;

/** Scans in words. */
@Named
@RequestScoped
public class ScanWords {
    private static final int SECONDS = 60;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    /** How far it came, or what it came to, in one or two sentences; {@code scan} is null before the first. */
    public String sentence(ScanShown scan) {
        if (scan == null) {
            return Words.of("scan.never");
        }
        return switch (scan.status()) {
            case RUNNING -> scan.done() == 0 ? Words.of("scan.begins") : running(scan);
            case FAILED -> Words.of("scan.interrupted", scan.done(), scan.accounts());
            case FINISHED ->
                Words.of(
                        "scan.finished",
                        clocks.brief(scan.begunAt()),
                        scan.accounts(),
                        duration(scan.workedFor()),
                        scan.found(),
                        scan.found() == 0 ? -1 : scan.added(),
                        scan.closed());
            case GIVEN_UP ->
                Words.of(
                        "scan.givenUp",
                        clocks.brief(scan.begunAt()),
                        scan.message(),
                        scan.done(),
                        scan.accounts(),
                        scan.found());
        };
    }

    private String running(ScanShown scan) {
        String end = scan.expectedEnd(clock.instant()).map(clocks::brief).orElse("");
        return Words.of("scan.running", scan.done(), scan.accounts(), scan.found(), scan.rate(), end);
    }

    /** For somebody who only listens: not more often than every fifth of the way. */
    public String heard(ScanShown scan) {
        return scan != null && scan.isOpen() ? Words.of("scan.heard", scan.percent() / 20 * 20) : sentence(scan);
    }

    /** As {@code 2 min 5 s}. */
    public String duration(Duration time) {
        long minutes = time.toMinutes();
        long seconds = Math.max(1, time.toSeconds()) % SECONDS;
        return minutes == 0 ? Words.of("scan.seconds", seconds) : Words.of("scan.minutes", minutes, seconds);
    }
}
