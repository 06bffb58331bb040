package org.marquee.routing.quality.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.MatchSamples.Drawn;
import org.marquee.routing.quality.estimate.Figures;
import org.marquee.routing.quality.estimate.Weighing;

/** Reads what was drawn in the samples of a scope. */
@ApplicationScoped
public class LabelledSamples {
    @Inject
    private MatchSamples samples;

    /** Newest first. */
    List<MatchSample> samples(QualityScope scope, Instant now) {
        return scope.sampleId() == null ? samples.drawnSince(scope.since(now)) : List.of(samples.get(scope.sampleId()));
    }

    List<Drawn> drawn(List<MatchSample> of) {
        return samples.withDecisions(of.stream().map(MatchSample::id).toList());
    }

    /** Over the samples that were drawn since then. */
    public Figures figuresSince(Instant since) {
        return new Figures(Weighing.of(drawn(samples.drawnSince(since))));
    }
}
