package org.marquee.governance.scan;

import java.util.List;
import org.marquee.domain.account.Account;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicatePairs;
import org.marquee.domain.duplicate.DuplicateScan;
import org.marquee.domain.duplicate.DuplicateScans;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.user.Users;
import org.marquee.governance.World;

/** Scans in a small world; each piece of work runs in a transaction of its own, as on a server. */
record Scans(World world) {
    static Scans in(World world) {
        world.in(beans -> beans.get(GovernanceProcesses.class)
                .add(new GovernanceProcess(
                        DuplicateScanning.PROCESS, beans.get(Users.class).getByUsername("ops1"))));
        return new Scans(world);
    }

    Lease claimed(String slot) {
        return world.in(beans -> beans.get(GovernanceRuns.class)
                .claim(
                        beans.get(GovernanceProcesses.class).get(DuplicateScanning.PROCESS),
                        slot,
                        "node",
                        DuplicateScanning.LEASE)
                .orElseThrow());
    }

    /** The lease of whoever held it has run out. */
    void leasesRunOut() {
        world.database()
                .run(em -> em.createNativeQuery(
                                "update governance_run set lease_until = timestamp '2026-01-01 00:00:00'")
                        .executeUpdate());
    }

    /** The next piece of work; whether there may be another. */
    boolean step(Lease lease) {
        return world.in(beans -> beans.get(DuplicateScanning.class).work(lease));
    }

    /** From its beginning to its end. */
    DuplicateScan run(String slot) {
        Lease lease = claimed(slot);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(lease);
        }
        world.in(beans -> {
            beans.get(GovernanceRuns.class).finish(lease, "{}");
            return slot;
        });
        return scan(lease);
    }

    DuplicateScan scan(Lease lease) {
        return world.in(
                beans -> beans.get(DuplicateScans.class).find(lease.runId()).orElseThrow());
    }

    /** What waits, item by item. */
    List<QueueItem> waiting() {
        return world.as(
                "ops1",
                (beans, caller) ->
                        beans.get(DuplicateReading.class).waiting(null, 100).items());
    }

    DuplicatePair pair(Account one, Account other) {
        return world.in(beans -> beans.get(DuplicatePairs.class).ofAccounts(List.of(one.id())).stream()
                .filter(pair -> pair.otherThan(one.id()) == other.id())
                .findFirst()
                .orElseThrow());
    }

    long pairs() {
        return world.database()
                .call(em -> em.createQuery("select count(p) from DuplicatePair p", Long.class)
                        .getSingleResult());
    }
}
