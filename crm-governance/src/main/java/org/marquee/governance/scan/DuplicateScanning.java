package org.marquee.governance.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicatePairs;
import org.marquee.domain.duplicate.DuplicateScan;
import org.marquee.domain.duplicate.DuplicateScans;
import org.marquee.domain.idempotency.Once;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;

/**
 * Goes through all accounts for their duplicates, a few accounts at a time, each time in a short transaction that holds
 * the run and writes down how far it came. Whoever goes on, after a server has died, goes on there; whoever lost the run
 * changes nothing.
 */
@ApplicationScoped
public class DuplicateScanning {
    /** The governance process whose runs these are. */
    public static final String PROCESS = "duplicate-scan";

    /** How long a node may be silent before another goes on; a piece of work takes a small part of that. */
    public static final Duration LEASE = Duration.ofMinutes(1);

    private static final int ACCOUNTS_AT_ONCE = 200;
    private static final int PAIRS_AT_ONCE = 200;

    @Inject
    private Once once;

    @Inject
    private GovernanceRuns runs;

    @Inject
    private Accounts accounts;

    @Inject
    private DuplicateScans scans;

    @Inject
    private DuplicatePairs pairs;

    @Inject
    private Findings findings;

    /**
     * Does the next piece of work; whether there was anything left to do.
     *
     * @throws org.marquee.domain.job.LeaseLost if another node took over, or somebody cancelled the run
     */
    public boolean next(Lease lease) {
        return once.run(() -> work(lease));
    }

    /** The same in a transaction that is there. */
    boolean work(Lease lease) {
        long started = System.nanoTime();
        runs.fence(lease, LEASE);
        DuplicateScan scan = scans.find(lease.runId()).orElseGet(() -> begin(lease));
        boolean goesOn = scan.hasLookedAtAll() ? checkPairs(scan) : lookAtAccounts(scan);
        scan.worked(Duration.ofNanos(System.nanoTime() - started));
        return goesOn;
    }

    /** What a run came to that has looked at every account. */
    public ScanReport report(long runId) {
        DuplicateScan scan = scans.find(runId).orElseThrow();
        return new ScanReport(scan.accounts(), scan.found(), scan.added(), scan.closed());
    }

    private DuplicateScan begin(Lease lease) {
        return scans.add(new DuplicateScan(lease.runId(), accounts.count(), runs.now()));
    }

    private boolean lookAtAccounts(DuplicateScan scan) {
        List<Account> next = accounts.scan(scan.lastAccountId(), ACCOUNTS_AT_ONCE);
        if (next.isEmpty()) {
            scan.lookedAtAll();
            return true;
        }
        findings.find(next, scan, runs.now());
        scan.lookedAt(next.size(), next.get(next.size() - 1).id());
        return true;
    }

    /** What it has not found again may hold no more. */
    private boolean checkPairs(DuplicateScan scan) {
        List<DuplicatePair> next = pairs.notFoundBy(scan.runId(), scan.lastPairId(), PAIRS_AT_ONCE);
        if (next.isEmpty()) {
            return false;
        }
        scan.closed(findings.check(next, scan), next.get(next.size() - 1).id());
        return true;
    }
}
