package org.marquee.domain.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All scans for duplicates. Whoever writes into one holds its run. */
@ApplicationScoped
public class DuplicateScans {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected DuplicateScans() {}

    public DuplicateScans(EntityManager em) {
        this.em = em;
    }

    public DuplicateScan add(DuplicateScan scan) {
        em.persist(scan);
        return scan;
    }

    public Optional<DuplicateScan> find(long runId) {
        return Optional.ofNullable(em.find(DuplicateScan.class, runId));
    }

    /** By run; a run that has not done its first piece of work yet has none. */
    public Map<Long, DuplicateScan> byRuns(Collection<Long> runIds) {
        return runIds.isEmpty()
                ? Map.of()
                : em.createQuery("select s from DuplicateScan s where s.runId in :runs", DuplicateScan.class)
                        .setParameter("runs", runIds)
                        .getResultStream()
                        .collect(Collectors.toMap(DuplicateScan::runId, scan -> scan));
    }
}
