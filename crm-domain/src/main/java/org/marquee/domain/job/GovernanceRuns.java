package org.marquee.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.time.DatabaseTime;

/** The ledger of all runs. Leases run on the database's clock, because the nodes' own may differ. */
@ApplicationScoped
public class GovernanceRuns {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected GovernanceRuns() {}

    public GovernanceRuns(EntityManager em) {
        this.em = em;
    }

    /** The time of the clock that all nodes share. */
    public Instant now() {
        return DatabaseTime.now(em);
    }

    /** Runs that came to no end and that nobody holds any more, oldest first. */
    public List<GovernanceRun> unfinished() {
        return em.createQuery(
                        "select r from GovernanceRun r where r.leaseUntil < :now and r.status in ("
                                + "org.marquee.domain.job.RunStatus.RUNNING, org.marquee.domain.job.RunStatus.FAILED)"
                                + " order by r.id",
                        GovernanceRun.class)
                .setParameter("now", now())
                .getResultList();
    }

    /**
     * Claims a slot, in a short transaction of its own. Of two nodes that insert at once, one fails on the unique key
     * when it flushes.
     *
     * @return empty if the slot was run, or is held by a node whose lease has not run out
     */
    public Optional<Lease> claim(GovernanceProcess process, String slot, String node, Duration length) {
        Instant now = DatabaseTime.now(em);
        Optional<GovernanceRun> known = find(process.name(), slot);
        if (known.isPresent()) {
            return known.filter(run -> run.isFree(now)).flatMap(run -> takeOver(run, node, length));
        }
        GovernanceRun run = new GovernanceRun(process.name(), slot, process.ownerId(), node, now, now.plus(length));
        em.persist(run);
        em.flush();
        return Optional.of(leaseOf(run));
    }

    private Optional<Lease> takeOver(GovernanceRun run, String node, Duration length) {
        lock(run);
        Instant now = DatabaseTime.now(em);
        if (!run.isFree(now)) {
            return Optional.empty();
        }
        run.takeOver(node, now, now.plus(length));
        em.flush();
        return Optional.of(leaseOf(run));
    }

    /**
     * To be called first in the transaction of every effect: holds the run until the transaction ends and renews the
     * lease.
     *
     * @throws LeaseLost if another node took over
     */
    public void fence(Lease lease, Duration length) {
        held(lease).renew(DatabaseTime.now(em).plus(length));
    }

    /** Ends the run, in the transaction of its last effect; {@code result} is JSON. */
    public void finish(Lease lease, String result) {
        held(lease).finish(result, DatabaseTime.now(em));
    }

    /** Writes down why the run failed; it is tried again after the pause. */
    public void fail(Lease lease, String why, Duration pause) {
        held(lease).fail(why, DatabaseTime.now(em).plus(pause));
    }

    /** Ends a run without success, under the lease of the node that tried last. */
    public GovernanceRun giveUp(Lease lease, String why) {
        GovernanceRun run = held(lease);
        run.giveUp(why, DatabaseTime.now(em));
        return run;
    }

    /** Ends a run without success that nobody holds; whether it did, because another node may have been quicker. */
    public boolean giveUp(GovernanceRun run, String why) {
        lock(run);
        Instant now = DatabaseTime.now(em);
        boolean free = run.isFree(now);
        if (free) {
            run.giveUp(why, now);
        }
        return free;
    }

    /** Ends a run without success, whoever holds it; whether it did, because it may have come to its end. */
    public boolean stop(GovernanceRun run, String why) {
        lock(run);
        boolean open = run.isOpen();
        if (open) {
            run.giveUp(why, DatabaseTime.now(em));
        }
        return open;
    }

    private GovernanceRun held(Lease lease) {
        GovernanceRun run = getForUpdate(lease.runId());
        if (!run.isHeldUnder(lease.token())) {
            throw new LeaseLost(lease);
        }
        return run;
    }

    private void lock(GovernanceRun run) {
        em.lock(run, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(run);
    }

    private static Lease leaseOf(GovernanceRun run) {
        return new Lease(run.id(), run.process(), run.slot(), run.fencingToken());
    }

    public GovernanceRun get(long id) {
        return Optional.ofNullable(em.find(GovernanceRun.class, id)).orElseThrow(() -> new NotFound("run", id));
    }

    /** The run locked until the transaction ends. */
    public GovernanceRun getForUpdate(long id) {
        GovernanceRun run = get(id);
        lock(run);
        return run;
    }

    public Optional<GovernanceRun> find(String process, String slot) {
        return em.createQuery(
                        "select r from GovernanceRun r where r.process = :process and r.slot = :slot",
                        GovernanceRun.class)
                .setParameter("process", process)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /** The run of this process that came to no end yet, whether a node is at it or not. */
    public Optional<GovernanceRun> openOf(String process) {
        return em.createQuery(
                        "select r from GovernanceRun r where r.process = :process and r.status in ("
                                + "org.marquee.domain.job.RunStatus.RUNNING, org.marquee.domain.job.RunStatus.FAILED)"
                                + " order by r.id",
                        GovernanceRun.class)
                .setParameter("process", process)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The run of this process that was started last. */
    public Optional<GovernanceRun> lastOf(String process) {
        return em.createQuery(
                        "select r from GovernanceRun r where r.process = :process order by r.startedAt desc, r.id desc",
                        GovernanceRun.class)
                .setParameter("process", process)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The oldest run of this process that is finished and that nobody has signed yet. */
    public Optional<GovernanceRun> firstUnsignedOf(String process) {
        return em.createQuery(
                        "select r from GovernanceRun r where r.process = :process and r.signedOffAt is null"
                                + " and r.status = org.marquee.domain.job.RunStatus.FINISHED order by r.startedAt, r.id",
                        GovernanceRun.class)
                .setParameter("process", process)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a run of this process that was started at this time or later came to its end. */
    public boolean isFinishedSince(String process, Instant since) {
        return !em.createQuery(
                        "select r.id from GovernanceRun r where r.process = :process and r.startedAt >= :since"
                                + " and r.status = org.marquee.domain.job.RunStatus.FINISHED",
                        Long.class)
                .setParameter("process", process)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The runs of these processes, newest first. */
    public Slice<GovernanceRun> list(Collection<String> processes, After after, int limit) {
        if (processes.isEmpty()) {
            return new Slice<>(List.of(), false, 0);
        }
        String where = " from GovernanceRun r where r.process in :processes";
        TypedQuery<GovernanceRun> page = em.createQuery(
                        "select r" + where + (after == null ? "" : " and r.id < :after") + " order by r.id desc",
                        GovernanceRun.class)
                .setParameter("processes", processes);
        if (after != null) {
            page.setParameter("after", after.id());
        }
        int total = em.createQuery("select r.id" + where, Long.class)
                .setParameter("processes", processes)
                .setMaxResults(Slice.CAP + 1)
                .getResultList()
                .size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }
}
