package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;

/** All conversions. */
@ApplicationScoped
public class Conversions {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Conversions() {}

    public Conversions(EntityManager em) {
        this.em = em;
    }

    public Conversion add(Conversion conversion) {
        em.persist(conversion);
        return conversion;
    }

    public Conversion get(long id) {
        return Optional.ofNullable(em.find(Conversion.class, id)).orElseThrow(() -> new NotFound("conversion", id));
    }

    /** The conversion that holds now; empty if there is none or it was undone. */
    public Optional<Conversion> currentOf(long leadId) {
        return em.createQuery(
                        "select c from Conversion c where c.leadId = :lead and c.undoneAt is null order by c.id desc",
                        Conversion.class)
                .setParameter("lead", leadId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every conversion into the account, undone ones too. */
    public List<Conversion> into(long accountId) {
        return em.createQuery("select c from Conversion c where c.accountId = :account order by c.id", Conversion.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public List<Conversion> ofContact(long contactId) {
        return em.createQuery(
                        "select c from Conversion c where c.contactId = :contact and c.undoneAt is null order by c.id",
                        Conversion.class)
                .setParameter("contact", contactId)
                .getResultList();
    }
}
