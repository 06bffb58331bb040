package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.marquee.domain.lead.LeadBulkRow.Status;
import org.marquee.domain.problem.NotFound;

/** All bulks with their rows; a bulk exists only for whoever asked for it. */
@ApplicationScoped
public class LeadBulks {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadBulks() {}

    public LeadBulks(EntityManager em) {
        this.em = em;
    }

    public LeadBulk add(LeadBulk bulk, Collection<LeadRef> leads) {
        em.persist(bulk);
        leads.forEach(lead -> em.persist(new LeadBulkRow(bulk.id(), lead)));
        return bulk;
    }

    public LeadBulk get(long id, long userId) {
        LeadBulk bulk = em.find(LeadBulk.class, id);
        if (bulk == null || bulk.createdBy() != userId) {
            throw new NotFound("bulk", id);
        }
        return bulk;
    }

    /** The row in its present state, locked until the transaction ends. */
    public LeadBulkRow getLocked(long rowId) {
        LeadBulkRow row = em.find(LeadBulkRow.class, rowId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFound("row", rowId);
        }
        em.refresh(row);
        return row;
    }

    /** The ids of the first rows in that state. */
    public List<Long> rowIds(long bulkId, Status status, int limit) {
        return em.createQuery(
                        "select r.id from LeadBulkRow r where r.bulkId = :bulk and r.status = :status order by r.id",
                        Long.class)
                .setParameter("bulk", bulkId)
                .setParameter("status", status)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first rows in one of the states, behind a row. */
    public List<LeadBulkRow> rows(long bulkId, Collection<Status> statuses, long afterId, int limit) {
        return em.createQuery(
                        "select r from LeadBulkRow r where r.bulkId = :bulk and r.status in :statuses and r.id > :after"
                                + " order by r.id",
                        LeadBulkRow.class)
                .setParameter("bulk", bulkId)
                .setParameter("statuses", statuses)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many rows stand in each state; states of none are left out. */
    public Map<Status, Integer> counts(long bulkId) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        em.createQuery(
                        "select r.status, count(r) from LeadBulkRow r where r.bulkId = :bulk group by r.status",
                        Object[].class)
                .setParameter("bulk", bulkId)
                .getResultList()
                .forEach(row -> counts.put((Status) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Marks all that was done as to be taken back. */
    public void askUndo(long bulkId) {
        em.createQuery("update LeadBulkRow r set r.status = :undo, r.version = r.version + 1"
                        + " where r.bulkId = :bulk and r.status = :done")
                .setParameter("undo", Status.TO_UNDO)
                .setParameter("bulk", bulkId)
                .setParameter("done", Status.DONE)
                .executeUpdate();
    }
}
