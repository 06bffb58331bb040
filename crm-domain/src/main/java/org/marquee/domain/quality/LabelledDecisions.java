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
import org.marquee.domain.quality.LabelledDecision.Count;
import org.marquee.domain.quality.LabelledDecision.Source;
import org.marquee.domain.text.StoredJson;

/** All that people said about which account a lead belongs to: labels of samples, and decisions in the review queue. */
@ApplicationScoped
public class LabelledDecisions {
    private static final String LABEL = "select d.id, d.leadId, d.inquiryId, s.rightAccountId, s.labelledAt";

    private static final String DECISION = "select d.id, d.leadId, d.inquiryId, d.accountId, d.decidedAt";

    private static final String LABELS = " from SampledDecision s"
            + " join Decision d on d.id = s.decisionId where s.labelledAt >= :since and s.answer in"
            + " (org.marquee.domain.quality.Answer.ACCOUNT, org.marquee.domain.quality.Answer.NONE)";

    /** No stage was asked: a person chose the account. */
    private static final String CONVERSIONS = " from Decision d"
            + " join Conversion c on c.decisionId = d.id where d.decidedAt >= :since"
            + " and d.decidedBy is not null and d.decidingStage is null and d.accountId is not null"
            + " and c.undoneAt is null";

    /** A person refused all candidates and did not take it back, and the stages found no other account. */
    private static final String REFUSALS = " from Decision d"
            + " where d.decidedAt >= :since and d.decidedBy is not null and d.decidingStage is not null"
            + " and d.trigger = org.marquee.domain.decision.Decision.Trigger.PERSON"
            + " and d.accountId is null and d.matchOutcome = 'NONE'"
            + " and exists (select b.accountId from BarredAccount b where b.leadId = d.leadId)";

    /** Keeps the parameters of one query below what the databases take. */
    private static final int AT_ONCE = 1_000;

    private record Row(Source source, Long decisionId, Long leadId, Long inquiryId, Long accountId, Instant at) {
        LabelledDecision labelled(Submission typed, Instant arrivedAt) {
            return new LabelledDecision(decisionId, source, leadId, typed, accountId, arrivedAt, at);
        }
    }

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
        List<Row> rows = Stream.of(
                        rows(Source.LABEL, LABEL + LABELS, since),
                        rows(Source.REVIEW, DECISION + CONVERSIONS, since),
                        rows(Source.REVIEW, DECISION + REFUSALS, since))
                .flatMap(source -> source)
                .sorted(Comparator.comparing(Row::decisionId))
                .toList();
        return Lists.partition(rows, AT_ONCE).stream().flatMap(this::labelled).toList();
    }

    /** How many {@link #since} gives. */
    public Count countSince(Instant since) {
        return new Count(count(LABELS, since), count(CONVERSIONS, since) + count(REFUSALS, since));
    }

    private long count(String from, Instant since) {
        return em.createQuery("select count(d)" + from, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    private Stream<Row> rows(Source source, String query, Instant since) {
        return em.createQuery(query, Object[].class).setParameter("since", since).getResultList().stream()
                .map(row ->
                        new Row(source, (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Instant) row[4]));
    }

    private Stream<LabelledDecision> labelled(List<Row> rows) {
        Map<Long, Inquiry> inquiries = byId(Inquiry.class, rows, Row::inquiryId, Inquiry::id);
        Map<Long, Lead> leads = byId(Lead.class, rows, Row::leadId, Lead::id);
        return rows.stream().map(row -> {
            Lead lead = leads.get(row.leadId());
            Inquiry inquiry = row.inquiryId() == null ? null : inquiries.get(row.inquiryId());
            return inquiry == null
                    ? row.labelled(lead.submission(), lead.createdAt())
                    : row.labelled(StoredJson.read(inquiry.submitted(), Submission.class), inquiry.receivedAt());
        });
    }

    /** Those whose ids stand in the rows. */
    private <T> Map<Long, T> byId(Class<T> type, List<Row> rows, Function<Row, Long> id, Function<T, Long> idOf) {
        Set<Long> ids = rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids", type)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(idOf, Function.identity()));
    }
}
