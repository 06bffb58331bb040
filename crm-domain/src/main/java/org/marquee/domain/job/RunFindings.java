package org.marquee.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Clause;
import org.marquee.domain.wall.Wall;

/** What all runs found. */
@ApplicationScoped
public class RunFindings {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected RunFindings() {}

    public RunFindings(EntityManager em) {
        this.em = em;
    }

    public void add(RunFinding finding) {
        em.persist(finding);
    }

    /** What the run found about the accounts that the caller sees today, in the order in which it was added. */
    public List<RunFinding> of(long runId, Caller caller) {
        Clause wall = new Wall(caller).accounts("a");
        TypedQuery<RunFinding> query = em.createQuery(
                        "select f from RunFinding f, Account a where f.runId = :run and a.id = f.accountId and "
                                + wall.text() + " order by f.id",
                        RunFinding.class)
                .setParameter("run", runId);
        wall.bind(query);
        return query.getResultList();
    }
}
