package org.marquee.domain.quality;

import com.google.common.collect.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marquee.domain.lead.Inquiry;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.text.StoredJson;

/** All that people said about which account a lead belongs to: labels of samples, and decisions in the review queue. */
@ApplicationScoped
public class LabelledDecisions {
    private static final String LABELS =
            "select d.id, d.leadId, d.inquiryId, s.rightAccountId, s.labelledAt from SampledDecision s"
                    + " join Decision d on d.id = s.decisionId where s.labelledAt >= :since and s.answer in"
                    + " (org.marquee.domain.quality.Answer.ACCOUNT, org.marquee.domain.quality.Answer.NONE)";

    /** No stage was asked: a person chose the account. */
    private static final String CONVERSIONS =
            "select d.id, d.leadId, d.inquiryId, d.accountId, d.decidedAt from Decision d"
                    + " join Conversion c on c.decisionId = d.id where d.decidedAt >= :since"
                    + " and d.decidedBy is not null and d.decidingStage is null and d.accountId is not null"
                    + " and c.undoneAt is null";

    /** A person refused all candidates and did not take it back, and the stages found no other account. */
    private static final String REFUSALS =
            "select d.id, d.leadId, d.inquiryId, d.accountId, d.decidedAt from Decision d"
                    + " where d.decidedAt >= :since and d.decidedBy is not null and d.decidingStage is not null"
                    + " and d.trigger = org.marquee.domain.decision.Decision.Trigger.PERSON"
                    + " and d.accountId is null and d.matchOutcome = 'NONE'"
                    + " and exists (select b.accountId from BarredAccount b where b.leadId = d.leadId)";

    /** Keeps the parameters of one query below what the databases take. */
    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected LabelledDecisions() {}

    public LabelledDecisions(EntityManager em) {
        this.em = em;
    }

    /**
     * In order of decisions, over all walls. What cannot be told is left out, as is what was taken back, and
     * decisions of people that say nothing about the account.
     */
    public List<LabelledDecision> since(Instant since) {
        List<Object[]> rows = Stream.of(LABELS, CONVERSIONS, REFUSALS)
                .flatMap(query ->
                        em.createQuery(query, Object[].class).setParameter("since", since).getResultList().stream())
                .sorted(Comparator.comparing(row -> (Long) row[0]))
                .toList();
        return Lists.partition(rows, AT_ONCE).stream().flatMap(this::labelled).toList();
    }

    private Stream<LabelledDecision> labelled(List<Object[]> rows) {
        Map<Long, Inquiry> inquiries = byId(Inquiry.class, rows, 2, Inquiry::id);
        Map<Long, Lead> leads = byId(Lead.class, rows, 1, Lead::id);
        return rows.stream().map(row -> {
            Inquiry inquiry = row[2] == null ? null : inquiries.get((Long) row[2]);
            long leadId = (Long) row[1];
            Submission typed = inquiry == null
                    ? leads.get(leadId).submission()
                    : StoredJson.read(inquiry.submitted(), Submission.class);
            return new LabelledDecision((Long) row[0], leadId, typed, (Long) row[3], (Instant) row[4]);
        });
    }

    /** Those whose ids stand at a place of the rows. */
    private <T> Map<Long, T> byId(Class<T> type, List<Object[]> rows, int place, Function<T, Long> idOf) {
        Set<Object> ids =
                rows.stream().map(row -> row[place]).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(idOf, Function.identity()));
    }
}
