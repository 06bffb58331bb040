package org.marquee.governance.scan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marquee.domain.duplicate.DuplicateScan;
import org.marquee.domain.duplicate.DuplicateScans;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.user.Role;

/** How far scans came. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ScanReading {
    @Inject
    private GovernanceRuns runs;

    @Inject
    private DuplicateScans scans;

    /** The one that goes on, else the one that was begun last; empty before the first. */
    public Optional<ScanShown> last() {
        return runs.openOf(DuplicateScanning.PROCESS)
                .or(() -> runs.lastOf(DuplicateScanning.PROCESS))
                .map(this::shown);
    }

    public Optional<ScanShown> find(long runId) {
        return scans.find(runId).map(scan -> shown(runs.get(runId), scan));
    }

    /** Newest first. */
    public Slice<ScanShown> list(After after, int limit) {
        Slice<GovernanceRun> found = runs.list(List.of(DuplicateScanning.PROCESS), after, limit);
        Map<Long, DuplicateScan> done =
                scans.byRuns(found.items().stream().map(GovernanceRun::id).toList());
        return found.map(run -> shown(run, done.get(run.id())));
    }

    private ScanShown shown(GovernanceRun run) {
        return shown(run, scans.find(run.id()).orElse(null));
    }

    /** {@code scan} is null of a run that has not done its first piece of work. */
    private static ScanShown shown(GovernanceRun run, DuplicateScan scan) {
        return scan == null
                ? new ScanShown(
                        run.id(),
                        run.slot(),
                        run.status(),
                        run.message(),
                        run.startedAt(),
                        run.finishedAt(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        Duration.ZERO)
                : new ScanShown(
                        run.id(),
                        run.slot(),
                        run.status(),
                        run.message(),
                        scan.begunAt(),
                        run.finishedAt(),
                        scan.accounts(),
                        scan.done(),
                        scan.found(),
                        scan.added(),
                        scan.closed(),
                        scan.workedFor());
    }
}
