package org.marquee.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.decision.Decision;

/**
 * The decisions that matching made by itself after one time and up to another: the newest on each lead and inquiry; what the
 * screen held back was never matched and is left out.
 */
@ApplicationScoped
public class AutomaticDecisions {
    private static final String AUTOMATIC = " from Decision d where d.decidedAt > :since and d.decidedAt <= :until"
            + " and d.decidedBy is null and d.matchOutcome is not null"
            + " and d.disposition <> org.marquee.domain.lead.Disposition.SPAM"
            + " and not exists (select l.id from Decision l where l.leadId = d.leadId and l.decidedBy is null"
            + " and (l.inquiryId = d.inquiryId or (l.inquiryId is null and d.inquiryId is null))"
            + " and l.decidedAt <= :until"
            + " and (l.decidedAt > d.decidedAt or (l.decidedAt = d.decidedAt and l.id > d.id)))";

    /** One to draw from. */
    public record Drawable(long decisionId, String outcome, String rule) {}

    /** How many decisions were of one kind. */
    public record Tally(String outcome, double probability, boolean heldBack, long count) {}

    /** Which decisions: of one outcome, with a probability from {@code from} to below {@code to}, and held back or not. */
    public record Band(String outcome, double from, double to, boolean heldBack) {}

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected AutomaticDecisions() {}

    public AutomaticDecisions(EntityManager em) {
        this.em = em;
    }

    /** In order of ids. */
    public List<Drawable> drawable(Instant since, Instant until) {
        return em.createQuery("select d.id, d.matchOutcome, d.matchRule" + AUTOMATIC + " order by d.id", Object[].class)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Drawable((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** How many there are of each outcome and probability; far fewer lines than decisions. */
    public List<Tally> tallies(Instant since, Instant until) {
        return em.createQuery(
                        "select d.matchOutcome, d.matchProbability, d.matchHeldBack, count(d)" + AUTOMATIC
                                + " group by d.matchOutcome, d.matchProbability, d.matchHeldBack",
                        Object[].class)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Tally((String) row[0], (Double) row[1], (Integer) row[2] == 1, (Long) row[3]))
                .toList();
    }

    /** The leads of the newest, each once, in order of their ids; at most so many decisions are looked at. */
    public List<Long> newestLeads(Instant since, Instant until, int most) {
        return em.createQuery("select d.leadId" + AUTOMATIC + " order by d.decidedAt desc, d.id desc", Long.class)
                .setParameter("since", since)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultStream()
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest of these bands. */
    public List<Decision> newest(Band band, Instant since, Instant until, int most) {
        return em.createQuery(
                        "select d" + AUTOMATIC
                                + " and d.matchOutcome = :outcome and d.matchHeldBack = :heldBack"
                                + " and d.matchProbability >= :from and d.matchProbability < :to"
                                + " order by d.decidedAt desc, d.id desc",
                        Decision.class)
                .setParameter("since", since)
                .setParameter("until", until)
                .setParameter("outcome", band.outcome())
                .setParameter("heldBack", band.heldBack() ? 1 : 0)
                .setParameter("from", band.from())
                .setParameter("to", band.to())
                .setMaxResults(most)
                .getResultList();
    }
}
