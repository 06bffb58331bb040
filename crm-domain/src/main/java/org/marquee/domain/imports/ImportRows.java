package org.marquee.domain.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All rows of imports, in the order of their files. */
@ApplicationScoped
public class ImportRows {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected ImportRows() {}

    public ImportRows(EntityManager em) {
        this.em = em;
    }

    /** Writes the rows and forgets the objects, so that a big file does not fill the memory. */
    public void keep(Collection<ImportRow> rows) {
        rows.forEach(em::persist);
        em.flush();
        em.clear();
    }

    /** The first rows of the file. */
    public List<ImportRow> first(long importId, int limit) {
        return em.createQuery("select r from ImportRow r where r.importId = :import order by r.lineNo", ImportRow.class)
                .setParameter("import", importId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lines of rows that wait, after the given one. */
    public List<Integer> waitingLines(long importId, int afterLine, int limit) {
        return em.createQuery(
                        "select r.lineNo from ImportRow r where r.importId = :import and r.status = :waiting"
                                + " and r.lineNo > :after order by r.lineNo",
                        Integer.class)
                .setParameter("import", importId)
                .setParameter("waiting", ImportRow.Status.WAITING)
                .setParameter("after", afterLine)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Rows from one line to another, both included, that wait. */
    public List<ImportRow> waiting(long importId, int fromLine, int toLine) {
        return em.createQuery(
                        "select r from ImportRow r where r.importId = :import and r.status = :waiting"
                                + " and r.lineNo between :from and :to order by r.lineNo",
                        ImportRow.class)
                .setParameter("import", importId)
                .setParameter("waiting", ImportRow.Status.WAITING)
                .setParameter("from", fromLine)
                .setParameter("to", toLine)
                .getResultList();
    }

    /** After the given line. */
    public List<ImportRow> having(Set<ImportRow.Status> statuses, long importId, int afterLine, int limit) {
        return em.createQuery(
                        "select r from ImportRow r where r.importId = :import and r.status in :statuses"
                                + " and r.lineNo > :after order by r.lineNo",
                        ImportRow.class)
                .setParameter("import", importId)
                .setParameter("statuses", statuses)
                .setParameter("after", afterLine)
                .setMaxResults(limit)
                .getResultList();
    }
}
