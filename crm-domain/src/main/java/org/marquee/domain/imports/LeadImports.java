package org.marquee.domain.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.paging.After;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.time.DatabaseTime;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/**
 * All imports of leads; each is seen by who made it and by operations. Leases run on the database's clock, because the
 * nodes' own may differ.
 */
@ApplicationScoped
public class LeadImports {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadImports() {}

    public LeadImports(EntityManager em) {
        this.em = em;
    }

    /** Has an id at once, so that rows can be added to it. */
    public LeadImport add(LeadImport newImport) {
        em.persist(newImport);
        em.flush();
        return newImport;
    }

    public Optional<LeadImport> find(long id) {
        return Optional.ofNullable(em.find(LeadImport.class, id));
    }

    public LeadImport get(long id) {
        return find(id).orElseThrow(() -> new NotFound("import", id));
    }

    public LeadImport get(long id, Caller caller) {
        return find(id).filter(found -> caller.isOps() || found.createdBy() == caller.userId())
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** The same, held until the transaction ends, so that what is done to it is done by one person. */
    public LeadImport hold(long id, Caller caller) {
        return locked(get(id, caller).id());
    }

    /**
     * Asks whether its file is still outside.
     *
     * @throws Conflict if it went in after this dry run
     */
    public void requireNotRun(LeadImport dryRun) {
        if (!runsOf(List.of(dryRun.id())).isEmpty()) {
            throw new Conflict("This file went in already.");
        }
    }

    /** Forgets it with all its rows. */
    public void remove(LeadImport one) {
        em.createQuery("delete from ImportRow r where r.importId = :import")
                .setParameter("import", one.id())
                .executeUpdate();
        em.remove(one);
    }

    /** Newest first: his own, of operations all. What went in after a dry run is left out, since that stands for it. */
    public Slice<LeadImport> list(After after, int limit, Caller caller) {
        String where = " from LeadImport i where i.dryRunId is null and (:all = true or i.createdBy = :caller)";
        TypedQuery<LeadImport> page = em.createQuery(
                "select i" + where + (after == null ? "" : " and i.id < :after") + " order by i.id desc",
                LeadImport.class);
        TypedQuery<Long> counted = em.createQuery("select i.id" + where, Long.class);
        for (TypedQuery<?> query : List.of(page, counted)) {
            query.setParameter("all", caller.isOps()).setParameter("caller", caller.userId());
        }
        if (after != null) {
            page.setParameter("after", after.id());
        }
        int total = counted.setMaxResults(Slice.CAP + 1).getResultList().size();
        return Slice.cut(page.setMaxResults(limit + 1).getResultList(), limit, total);
    }

    public List<LeadImport> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select i from LeadImport i where i.id in :ids", LeadImport.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** By dry run, the import by which its file went in; those whose file did not are left out. */
    public Map<Long, Long> runsOf(Collection<Long> dryRunIds) {
        if (dryRunIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select i from LeadImport i where i.dryRunId in :dryRuns", LeadImport.class)
                .setParameter("dryRuns", dryRunIds)
                .getResultStream()
                .collect(Collectors.toMap(LeadImport::dryRunId, LeadImport::id));
    }

    /** Ids of imports that were interrupted or not begun, oldest first, whether a node is at them or not. */
    public List<Long> unfinished() {
        return em.createQuery("select i.id from LeadImport i where i.status in :open order by i.id", Long.class)
                .setParameter("open", List.of(LeadImport.Status.WAITING, LeadImport.Status.RUNNING))
                .getResultList();
    }

    /** Takes an import unless it is finished or another node holds it; in a short transaction of its own. */
    public Optional<ImportLease> take(long id, Duration length) {
        if (!get(id).isFree(DatabaseTime.now(em))) {
            return Optional.empty();
        }
        LeadImport found = locked(id);
        Instant now = DatabaseTime.now(em);
        if (!found.isFree(now)) {
            return Optional.empty();
        }
        found.take(now, now.plus(length));
        return Optional.of(new ImportLease(id, found.takings()));
    }

    /**
     * To be called first in the transaction of every effect: holds the import until the transaction ends and renews the
     * lease.
     *
     * @throws ImportTakenOver if another node took it
     */
    public LeadImport hold(ImportLease lease, Duration length) {
        LeadImport held = held(lease);
        held.renew(DatabaseTime.now(em).plus(length));
        return held;
    }

    /** Ends an import of which no row waits any more. */
    public void finish(ImportLease lease) {
        held(lease).finish(DatabaseTime.now(em));
    }

    /** Ends an import that cannot go on; the rows that wait still are given back like rejected ones. */
    public void fail(ImportLease lease, String why) {
        held(lease).fail(why, DatabaseTime.now(em));
    }

    private LeadImport held(ImportLease lease) {
        LeadImport found = locked(lease.importId());
        if (!found.isHeldUnder(lease)) {
            throw new ImportTakenOver(lease);
        }
        return found;
    }

    private LeadImport locked(long id) {
        LeadImport found = get(id);
        em.lock(found, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found);
        return found;
    }

    /** How many rows there are of each status. */
    public Map<ImportRow.Status, Long> counts(long importId) {
        Map<ImportRow.Status, Long> counts = new EnumMap<>(ImportRow.Status.class);
        em.createQuery(
                        "select r.status, count(r) from ImportRow r where r.importId = :import group by r.status",
                        Object[].class)
                .setParameter("import", importId)
                .getResultList()
                .forEach(row -> counts.put((ImportRow.Status) row[0], (Long) row[1]));
        return counts;
    }

    /** Of the rows about known persons, how many repeat an earlier row or concern leads that the caller sees. */
    public long countAttached(long importId, Caller caller) {
        Clause wall = new Wall(caller).leads("l");
        TypedQuery<Long> query = em.createQuery(
                        "select count(r) from ImportRow r where r.importId = :import and r.status = :attached"
                                + " and (r.message is not null or r.leadId in (select l.id from Lead l where "
                                + wall.text() + "))",
                        Long.class)
                .setParameter("import", importId)
                .setParameter("attached", ImportRow.Status.ATTACHED);
        wall.bind(query);
        return query.getSingleResult();
    }
}
