package org.marquee.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Numbers every change that matching or routing depends on. The counter's row stays locked until the change commits:
 * numbers become visible in order, and checks made after {@link #append} see no rival change.
 */
@ApplicationScoped
public class ChangeLog {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected ChangeLog() {}

    public ChangeLog(EntityManager em) {
        this.em = em;
    }

    /** Makes every other change wait until this transaction ends. */
    public void lock() {
        em.createNativeQuery("update change_counter set last_no = last_no where id = 1")
                .executeUpdate();
    }

    /** Appends and returns the number; for aliases the entity is their account. */
    public long append(Change.Kind kind, long entityId) {
        em.createNativeQuery("update change_counter set last_no = last_no + 1 where id = 1")
                .executeUpdate();
        long no = lastNo();
        em.createNativeQuery("insert into change_log (no, kind, entity_id) values (?1, ?2, ?3)")
                .setParameter(1, no)
                .setParameter(2, kind.name())
                .setParameter(3, entityId)
                .executeUpdate();
        return no;
    }

    /** The number of the last committed change, or of this transaction's own last one. */
    public long lastNo() {
        return ((Number) em.createNativeQuery("select last_no from change_counter where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The changes after that number, in order. */
    public List<Change> after(long no) {
        List<?> rows = em.createNativeQuery("select no, kind, entity_id from change_log where no > ?1 order by no")
                .setParameter(1, no)
                .getResultList();
        return rows.stream().map(row -> toChange((Object[]) row)).toList();
    }

    private static Change toChange(Object[] row) {
        return new Change(
                ((Number) row[0]).longValue(), Change.Kind.valueOf((String) row[1]), ((Number) row[2]).longValue());
    }
}
