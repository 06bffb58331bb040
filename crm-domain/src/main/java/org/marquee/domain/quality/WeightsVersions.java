package org.marquee.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All learnt versions of what matching weighs by, and which was in force when. Whoever adds one locks the change log. */
@ApplicationScoped
public class WeightsVersions {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected WeightsVersions() {}

    public WeightsVersions(EntityManager em) {
        this.em = em;
    }

    public WeightsVersion add(WeightsVersion version) {
        em.persist(version);
        return version;
    }

    public WeightsUse add(WeightsUse use) {
        em.persist(use);
        return use;
    }

    public WeightsVersion get(int number) {
        return Optional.ofNullable(em.find(WeightsVersion.class, number))
                .orElseThrow(() -> new NotFound("version of the weights", number));
    }

    /** Newest first. */
    public List<WeightsVersion> all() {
        return em.createQuery("select w from WeightsVersion w order by w.number desc", WeightsVersion.class)
                .getResultList();
    }

    /** The one that was learnt last. */
    public Optional<WeightsVersion> newest() {
        return em.createQuery("select w from WeightsVersion w order by w.number desc", WeightsVersion.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<WeightsUse> uses() {
        return em.createQuery("select u from WeightsUse u order by u.no desc", WeightsUse.class)
                .getResultList();
    }

    /** The use that holds; empty as long as nobody has chosen anything but what comes with the product. */
    public Optional<WeightsUse> inUse() {
        return em.createQuery("select u from WeightsUse u order by u.no desc", WeightsUse.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The number of the version in force, 0 for what comes with the product. */
    public int numberInForce() {
        return inUse().map(WeightsUse::number).orElse(WeightsVersion.SHIPPED);
    }
}
