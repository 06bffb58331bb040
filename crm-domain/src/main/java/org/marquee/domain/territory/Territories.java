package org.marquee.domain.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All territories. */
@ApplicationScoped
public class Territories {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Territories() {}

    public Territories(EntityManager em) {
        this.em = em;
    }

    public Territory add(Territory territory) {
        em.persist(territory);
        return territory;
    }

    public Territory get(long id) {
        return Optional.ofNullable(em.find(Territory.class, id)).orElseThrow(() -> new NotFound("territory", id));
    }

    /** In order of names. */
    public List<Territory> all() {
        return em.createQuery("select t from Territory t order by t.name", Territory.class)
                .getResultList();
    }

    /** The roster of active territories under the given version number. */
    public TerritoryMap roster(long version) {
        return new TerritoryMap(
                version,
                all().stream()
                        .filter(Territory::isActive)
                        .map(Territory::toEntry)
                        .toList());
    }
}
