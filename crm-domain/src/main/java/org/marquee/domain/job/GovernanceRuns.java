package org.marquee.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.database.DatabaseTime;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.NotFound;

/** The ledger of all runs. Leases run on the database's clock, because the nodes' own may differ. */
@ApplicationScoped
public class GovernanceRuns {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected GovernanceRuns() {}

    public GovernanceRuns(EntityManager em) {
        this.em = em;
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

    private GovernanceRun held(Lease lease) {
        GovernanceRun run = get(lease.runId());
        lock(run);
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

    public Optional<GovernanceRun> find(String process, String slot) {
        return em.createQuery(
                        "select r from GovernanceRun r where r.process = :process and r.slot = :slot",
                        GovernanceRun.class)
                .setParameter("process", process)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /** Newest first; {@code process} may be null for all. */
    public Slice<GovernanceRun> list(String process, After after, int limit) {
        String where = " from GovernanceRun r where 1 = 1" + (process == null ? "" : " and r.process = :process");
        TypedQuery<GovernanceRun> page = em.createQuery(
                "select r" + where + (after == null ? "" : " and r.id < :after") + " order by r.id desc",
                GovernanceRun.class);
        TypedQuery<Long> counted = em.createQuery("select r.id" + where, Long.class);
        if (after != null) {
            page.setParameter("after", after.id());
        }
        if (process != null) {
            page.setParameter("process", process);
            counted.setParameter("process", process);
        }
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }
}
