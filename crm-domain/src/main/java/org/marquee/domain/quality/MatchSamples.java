package org.marquee.domain.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.problem.NotFound;

/** All samples and what was drawn in them; they stand on no side of the wall, so only operations are shown them. */
@ApplicationScoped
public class MatchSamples {
    /** A drawn decision with what matching had said of the lead. */
    public record Drawn(SampledDecision sampled, long leadId, Decision.Matching matching) {}

    @PersistenceContext(unitName = "crm")
    private EntityManager em;

    protected MatchSamples() {}

    public MatchSamples(EntityManager em) {
        this.em = em;
    }

    public MatchSample add(MatchSample sample) {
        em.persist(sample);
        return sample;
    }

    public SampledDecision add(SampledDecision sampled) {
        em.persist(sampled);
        return sampled;
    }

    public MatchSample get(long id) {
        return Optional.ofNullable(em.find(MatchSample.class, id)).orElseThrow(() -> new NotFound("sample", id));
    }

    /** The one that the run drew. */
    public Optional<MatchSample> ofRun(long runId) {
        return em.createQuery("select s from MatchSample s where s.runId = :run", MatchSample.class)
                .setParameter("run", runId)
                .getResultStream()
                .findFirst();
    }

    /** Those drawn since then, newest first. */
    public List<MatchSample> drawnSince(Instant since) {
        return em.createQuery(
                        "select s from MatchSample s where s.until >= :since order by s.until desc, s.id desc",
                        MatchSample.class)
                .setParameter("since", since)
                .getResultList();
    }

    public SampledDecision getDrawn(long id) {
        return Optional.ofNullable(em.find(SampledDecision.class, id))
                .orElseThrow(() -> new NotFound("sampled decision", id));
    }

    /** The drawn decision locked until the transaction ends. */
    public SampledDecision getLocked(long id) {
        SampledDecision sampled = getDrawn(id);
        em.lock(sampled, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(sampled);
        return sampled;
    }

    /** In the order in which they are labelled. */
    public List<SampledDecision> of(long sampleId) {
        return em.createQuery(
                        "select d from SampledDecision d where d.sampleId = :sample order by d.place",
                        SampledDecision.class)
                .setParameter("sample", sampleId)
                .getResultList();
    }

    /** All that was drawn in these samples, labelled or not. */
    public List<Drawn> withDecisions(Collection<Long> sampleIds) {
        if (sampleIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s, d.leadId, d.matchOutcome, d.matchProbability, d.matchHeldBack, d.matchAccountId,"
                                + " d.matchUmbrellaId, d.matchRule from SampledDecision s"
                                + " join Decision d on d.id = s.decisionId"
                                + " where s.sampleId in :samples order by s.sampleId, s.place",
                        Object[].class)
                .setParameter("samples", sampleIds)
                .getResultStream()
                .map(row -> new Drawn((SampledDecision) row[0], (Long) row[1], matching(row)))
                .toList();
    }

    private static Decision.Matching matching(Object[] row) {
        Decision.Goal best = row[5] == null ? null : new Decision.Goal((Long) row[5], (Long) row[6]);
        return new Decision.Matching((String) row[2], (Double) row[3], (Integer) row[4] == 1, best, (String) row[7]);
    }

    public SampleState stateOf(MatchSample sample) {
        long labelled = em.createQuery(
                        "select count(d) from SampledDecision d where d.sampleId = :sample and d.answer is not null",
                        Long.class)
                .setParameter("sample", sample.id())
                .getSingleResult();
        return new SampleState(
                sample.id(), sample.seed(), sample.from(), sample.until(), sample.population(), sample.drawn(), (int)
                        labelled);
    }
}
