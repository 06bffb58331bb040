package org.marquee.domain.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marquee.domain.problem.NotFound;

/** All partners and referrals. */
@ApplicationScoped
public class Partners {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected Partners() {}

    public Partners(EntityManager em) {
        this.em = em;
    }

    /** Persists the partner at once, so that his people can be made to work for him in the same transaction. */
    public Partner add(Partner partner) {
        em.persist(partner);
        em.flush();
        return partner;
    }

    public Referral add(Referral referral) {
        em.persist(referral);
        return referral;
    }

    /** In order of names. */
    public List<Partner> all() {
        return em.createQuery("select p from Partner p order by p.name", Partner.class)
                .getResultList();
    }

    public Referral getReferral(long id) {
        return Optional.ofNullable(em.find(Referral.class, id)).orElseThrow(() -> new NotFound("referral", id));
    }

    /** The one that was withdrawn last. */
    public Optional<Referral> lastWithdrawnOf(long leadId) {
        return em.createQuery(
                        "select r from Referral r where r.leadId = :lead and r.status = :withdrawn"
                                + " order by r.referredAt desc, r.id desc",
                        Referral.class)
                .setParameter("lead", leadId)
                .setParameter("withdrawn", Referral.Status.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Referrals that are offered or accepted, by lead. */
    public Map<Long, List<Referral>> openReferralsOf(Collection<Long> leadIds) {
        return leadIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r from Referral r where r.leadId in :leads and r.status in :open",
                                Referral.class)
                        .setParameter("leads", leadIds)
                        .setParameter("open", List.of(Referral.Status.OFFERED, Referral.Status.ACCEPTED))
                        .getResultStream()
                        .collect(Collectors.groupingBy(Referral::leadId));
    }
}
