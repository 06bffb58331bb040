package org.marquee.domain.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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

    public Partner add(Partner partner) {
        em.persist(partner);
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

    /** The referral of the lead that is offered or accepted. */
    public Optional<Referral> openReferralOf(long leadId) {
        return em.createQuery(
                        "select r from Referral r where r.leadId = :lead and r.status in :open order by r.id desc",
                        Referral.class)
                .setParameter("lead", leadId)
                .setParameter("open", List.of(Referral.Status.OFFERED, Referral.Status.ACCEPTED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
