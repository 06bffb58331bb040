package org.marquee.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All versions of the routing policy. */
@ApplicationScoped
public class RoutingPolicyVersions {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected RoutingPolicyVersions() {}

    public RoutingPolicyVersions(EntityManager em) {
        this.em = em;
    }

    public RoutingPolicyVersion add(RoutingPolicyVersion policy) {
        em.persist(policy);
        return policy;
    }

    /** Sends changes to the database, so that the version is known. */
    public void flush() {
        em.flush();
    }

    public RoutingPolicyVersion get(long id) {
        return Optional.ofNullable(em.find(RoutingPolicyVersion.class, id))
                .orElseThrow(() -> new NotFound("policy", id));
    }

    /** The published version with the highest number. */
    public Optional<RoutingPolicyVersion> inForce() {
        return em.createQuery(
                        "select p from RoutingPolicyVersion p where p.number is not null order by p.number desc",
                        RoutingPolicyVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<RoutingPolicyVersion> all() {
        return em.createQuery("select p from RoutingPolicyVersion p order by p.id desc", RoutingPolicyVersion.class)
                .getResultList();
    }
}
