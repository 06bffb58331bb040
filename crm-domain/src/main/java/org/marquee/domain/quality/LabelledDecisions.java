package org.marquee.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.text.StoredJson;

/** All that people said about which account a lead belongs to: labels of samples, and decisions in the review queue. */
@ApplicationScoped
public class LabelledDecisions {
    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LabelledDecisions() {}

    public LabelledDecisions(EntityManager em) {
        this.em = em;
    }

    /**
     * In order of decisions, over all walls. What cannot be told is left out, as are conversions that were undone, and
     * decisions of people that say nothing about the account.
     */
    public List<LabelledDecision> since(Instant since) {
        return Stream.of(labels(since), conversions(since), refusals(since))
                .flatMap(List::stream)
                .map(row -> labelled((Object[]) row))
                .sorted(Comparator.comparingLong(LabelledDecision::decisionId))
                .toList();
    }

    private List<?> labels(Instant since) {
        return em.createQuery("select d.id, l, i.submitted, s.rightAccountId, s.labelledAt from SampledDecision s"
                        + " join Decision d on d.id = s.decisionId join Lead l on l.id = d.leadId"
                        + " left join Inquiry i on i.id = d.inquiryId where s.labelledAt >= :since"
                        + " and s.answer in (org.marquee.domain.quality.Answer.ACCOUNT,"
                        + " org.marquee.domain.quality.Answer.NONE)")
                .setParameter("since", since)
                .getResultList();
    }

    /** No stage was asked: a person chose the account. */
    private List<?> conversions(Instant since) {
        return em.createQuery("select d.id, l, i.submitted, d.accountId, d.decidedAt from Decision d"
                        + " join Conversion c on c.decisionId = d.id join Lead l on l.id = d.leadId"
                        + " left join Inquiry i on i.id = d.inquiryId where d.decidedAt >= :since"
                        + " and d.decidedBy is not null and d.decidingStage is null and d.accountId is not null"
                        + " and c.undoneAt is null")
                .setParameter("since", since)
                .getResultList();
    }

    /** A person refused all candidates, and the stages found no other account. */
    private List<?> refusals(Instant since) {
        return em.createQuery("select d.id, l, i.submitted, d.accountId, d.decidedAt from Decision d"
                        + " join Lead l on l.id = d.leadId left join Inquiry i on i.id = d.inquiryId"
                        + " where d.decidedAt >= :since and d.decidedBy is not null and d.decidingStage is not null"
                        + " and d.trigger = org.marquee.domain.decision.Decision.Trigger.PERSON"
                        + " and d.accountId is null and d.matchOutcome = 'NONE'")
                .setParameter("since", since)
                .getResultList();
    }

    private static LabelledDecision labelled(Object[] row) {
        Lead lead = (Lead) row[1];
        Submission typed = row[2] == null ? lead.submission() : StoredJson.read((String) row[2], Submission.class);
        return new LabelledDecision((Long) row[0], lead.id(), typed, (Long) row[3], (Instant) row[4]);
    }
}
