package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Every conversion of the lead, undone ones too, newest first. */
    public List<Conversion> of(long leadId) {
        return em.createQuery("select c from Conversion c where c.leadId = :lead order by c.id desc", Conversion.class)
                .setParameter("lead", leadId)
                .getResultList();
    }

    /** Every conversion into the account, undone ones too. */
    public List<Conversion> into(long accountId) {
        return em.createQuery("select c from Conversion c where c.accountId = :account order by c.id", Conversion.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Those into the account that hold now and were made since then. */
    public List<Conversion> into(long accountId, Instant since) {
        return em.createQuery(
                        "select c from Conversion c where c.accountId = :account and c.undoneAt is null"
                                + " and c.convertedAt >= :since order by c.leadId",
                        Conversion.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getResultList();
    }

    public List<Conversion> ofContact(long contactId) {
        return em.createQuery(
                        "select c from Conversion c where c.contactId = :contact and c.undoneAt is null order by c.id",
                        Conversion.class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    /** The first conversion to each of the contacts that holds now, by contact. */
    public Map<Long, Conversion> ofContacts(Collection<Long> contactIds) {
        return contactIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c from Conversion c where c.contactId in :contacts and c.undoneAt is null"
                                        + " order by c.id",
                                Conversion.class)
                        .setParameter("contacts", contactIds)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                Conversion::contactId, conversion -> conversion, (first, later) -> first));
    }
}
