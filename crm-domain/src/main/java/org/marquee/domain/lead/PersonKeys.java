package org.marquee.domain.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All person keys. */
@ApplicationScoped
public class PersonKeys {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected PersonKeys() {}

    public PersonKeys(EntityManager em) {
        this.em = em;
    }

    /** Fails on flush if somebody else claimed the key meanwhile; the loser tries again in a fresh transaction. */
    public void claim(PersonKey key) {
        em.persist(key);
    }

    /** Hands the key of a lead that has just become a contact on to the contact. */
    public void passToContact(String key, long contactId) {
        em.find(PersonKey.class, key).passToContact(contactId);
    }

    /** Lets the key go, so that another person may claim it. */
    public void release(PersonKey key) {
        em.remove(key);
        em.flush();
    }

    public Optional<PersonKey> find(String key) {
        return Optional.ofNullable(em.find(PersonKey.class, key));
    }

    public Map<String, PersonKey> findAll(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : em.createQuery("select k from PersonKey k where k.key in :keys", PersonKey.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(PersonKey::key, key -> key));
    }

    /** By lead. */
    public Map<Long, List<PersonKey>> ofLeads(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery("select k from PersonKey k where k.leadId in :leads", PersonKey.class)
                        .setParameter("leads", leadIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(PersonKey::leadId));
    }

    public List<PersonKey> ofContact(long contactId) {
        return em.createQuery("select k from PersonKey k where k.contactId = :contact", PersonKey.class)
                .setParameter("contact", contactId)
                .getResultList();
    }
}
