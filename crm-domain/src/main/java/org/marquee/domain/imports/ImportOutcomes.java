package org.marquee.domain.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marquee.domain.imports.ImportRow.Status;
import org.marquee.domain.lead.Disposition;
import org.marquee.domain.paging.Slice;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/**
 * Counts and lists rows by what became of them. Whether somebody whom the caller does not see was known before is nothing
 * that he may find out by a file: such a row counts as one that made a lead.
 */
@ApplicationScoped
public class ImportOutcomes {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected ImportOutcomes() {}

    public ImportOutcomes(EntityManager em) {
        this.em = em;
    }

    /** By import and outcome; what does not occur is left out. */
    public Map<Long, Map<RowOutcome, Long>> count(Collection<Long> importIds, Caller caller) {
        Map<Long, Map<RowOutcome, Long>> counts = new HashMap<>();
        if (importIds.isEmpty()) {
            return counts;
        }
        em.createQuery(
                        "select r.importId, r.status, r.disposition, count(r) from ImportRow r where r.importId in :imports"
                                + " group by r.importId, r.status, r.disposition",
                        Object[].class)
                .setParameter("imports", importIds)
                .getResultList()
                .forEach(row ->
                        add(counts, (Long) row[0], outcome((Status) row[1], (Disposition) row[2]), (Long) row[3]));
        if (!caller.reach().everything()) {
            hidden(importIds, caller).forEach(row -> {
                add(counts, (Long) row[0], RowOutcome.of((Disposition) row[1]), (Long) row[2]);
                add(counts, (Long) row[0], RowOutcome.DUPLICATE, -(Long) row[2]);
            });
        }
        counts.values().forEach(one -> one.values().removeIf(count -> count == 0));
        return counts;
    }

    private static void add(Map<Long, Map<RowOutcome, Long>> counts, long importId, RowOutcome outcome, long count) {
        counts.computeIfAbsent(importId, id -> new EnumMap<>(RowOutcome.class)).merge(outcome, count, Long::sum);
    }

    private List<Object[]> hidden(Collection<Long> importIds, Caller caller) {
        Clause wall = new Wall(caller).leads("l");
        TypedQuery<Object[]> query = em.createQuery(
                        "select r.importId, r.disposition, count(r) from ImportRow r where r.importId in :imports and "
                                + RowCondition.hidden(wall) + " group by r.importId, r.disposition",
                        Object[].class)
                .setParameter("imports", importIds);
        wall.bind(query);
        return query.getResultList();
    }

    /** In the order of the file, behind a line and not counted; {@code outcome} may be null for all. */
    public Slice<ImportRow> list(LeadImport of, RowOutcome outcome, int afterLine, int limit, Caller caller) {
        RowCondition condition = RowCondition.of(outcome, of.status() == LeadImport.Status.FAILED, caller);
        TypedQuery<ImportRow> query = em.createQuery(
                        "select r from ImportRow r where r.importId = :import and r.lineNo > :after" + condition.text()
                                + " order by r.lineNo",
                        ImportRow.class)
                .setParameter("import", of.id())
                .setParameter("after", afterLine)
                .setMaxResults(limit + 1);
        condition.bind(query);
        return Slice.cut(query.getResultList(), limit, 0);
    }

    /** Of these leads, those that the caller sees. */
    public Set<Long> seen(Collection<Long> leadIds, Caller caller) {
        if (leadIds.isEmpty() || caller.reach().everything()) {
            return Set.copyOf(leadIds);
        }
        Clause wall = new Wall(caller).leads("l");
        TypedQuery<Long> query = em.createQuery(
                        "select l.id from Lead l where l.id in :ids and " + wall.text(), Long.class)
                .setParameter("ids", leadIds);
        wall.bind(query);
        return new HashSet<>(query.getResultList());
    }

    private static RowOutcome outcome(Status status, Disposition disposition) {
        return switch (status) {
            case CREATED -> RowOutcome.of(disposition);
            case ATTACHED -> RowOutcome.DUPLICATE;
            case REJECTED -> RowOutcome.REJECTED;
            case WAITING -> RowOutcome.WAITING;
        };
    }

    /** Of one row, for somebody who sees its lead or does not. */
    public static RowOutcome outcome(ImportRow row, boolean seen) {
        boolean hidden = row.status() == Status.ATTACHED && row.message() == null && !seen;
        return hidden ? RowOutcome.of(row.disposition()) : outcome(row.status(), row.disposition());
    }
}
