package org.marquee.governance.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.job.RunStatus;

/**
 * A scan of all accounts, how far it came and what it found.
 *
 * @param slot of its run
 * @param message why it came to no end, or null
 * @param accounts how many there are to look at
 * @param found pairs that hold
 * @param added those of them that nobody had to look at before
 * @param closed pairs that hold no more
 * @param workedFor how long it was worked on, pauses left out
 */
public record ScanShown(
        long runId,
        String slot,
        RunStatus status,
        String message,
        Instant begunAt,
        Instant finishedAt,
        long accounts,
        long done,
        long found,
        long added,
        long closed,
        Duration workedFor) {
    private static final int MILLIS = 1_000;

    /** Whether it still goes on, or will by itself. */
    public boolean isOpen() {
        return status == RunStatus.RUNNING || status == RunStatus.FAILED;
    }

    /** 0 to 100; never 100 while accounts are left. */
    public int percent() {
        return accounts == 0 ? 0 : (int) (done * 100 / accounts);
    }

    /** Accounts a second; 0 while that cannot be said. */
    public long rate() {
        return workedFor.toMillis() == 0 ? 0 : done * MILLIS / workedFor.toMillis();
    }

    /** When it will be through if it goes on like that; empty while that cannot be said. */
    public Optional<Instant> expectedEnd(Instant now) {
        return status == RunStatus.RUNNING && done > 0
                ? Optional.of(now.plusMillis(workedFor.toMillis() * (accounts - done) / done))
                : Optional.empty();
    }
}
