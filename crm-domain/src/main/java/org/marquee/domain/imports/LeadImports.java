package org.marquee.domain.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.wall.Caller;

/** All imports of leads with their rows; each is seen by who made it and by operations. */
@ApplicationScoped
public class LeadImports {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LeadImports() {}

    public LeadImports(EntityManager em) {
        this.em = em;
    }

    public LeadImport add(LeadImport newImport) {
        em.persist(newImport);
        return newImport;
    }

    public void add(ImportRow row) {
        em.persist(row);
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

    /** Imports that were interrupted or not begun, oldest first. */
    public List<LeadImport> unfinished() {
        return em.createQuery("select i from LeadImport i where i.status in :open order by i.id", LeadImport.class)
                .setParameter("open", List.of(LeadImport.Status.WAITING, LeadImport.Status.RUNNING))
                .getResultList();
    }

    /** In the order of the file. */
    public List<ImportRow> waitingRows(long importId, int limit) {
        return em.createQuery(
                        "select r from ImportRow r where r.importId = :import and r.status = :waiting order by r.lineNo",
                        ImportRow.class)
                .setParameter("import", importId)
                .setParameter("waiting", ImportRow.Status.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In the order of the file, after the given line. */
    public List<ImportRow> rejectedRows(long importId, int afterLine, int limit) {
        return em.createQuery(
                        "select r from ImportRow r where r.importId = :import and r.status = :rejected"
                                + " and r.lineNo > :after order by r.lineNo",
                        ImportRow.class)
                .setParameter("import", importId)
                .setParameter("rejected", ImportRow.Status.REJECTED)
                .setParameter("after", afterLine)
                .setMaxResults(limit)
                .getResultList();
    }

    public Map<ImportRow.Status, Long> counts(long importId) {
        return em.createQuery(
                        "select r.status, count(r) from ImportRow r where r.importId = :import group by r.status",
                        Object[].class)
                .setParameter("import", importId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (ImportRow.Status) row[0], row -> (Long) row[1]));
    }
}
