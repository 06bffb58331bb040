package org.marquee.governance.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampleDrawing;
import org.marquee.domain.quality.SampleState;

/** The weekly sample of automatic decisions as a duty of governance. */
@ApplicationScoped
public class MatchingQuality {
    private final SampleDrawing drawing;
    private final MatchSamples samples;

    protected MatchingQuality() {
        this(null, null);
    }

    @Inject
    public MatchingQuality(SampleDrawing drawing, MatchSamples samples) {
        this.drawing = drawing;
        this.samples = samples;
    }

    public void draw(long runId, Instant asOf) {
        drawing.draw(runId, asOf);
    }

    /** How far the sample of the run is labelled. */
    public SampleState stateOf(long runId) {
        return samples.ofRun(runId).map(samples::stateOf).orElseThrow(() -> new NotFound("sample of run", runId));
    }

    /** What is left to label before the run can be signed off; empty if nothing is. */
    public Optional<String> toDo(long runId) {
        SampleState state = stateOf(runId);
        return state.isLabelled()
                ? Optional.empty()
                : Optional.of("%d of the %d leads of the sample are not labelled yet; \"cannot tell\" is an answer too."
                        .formatted(state.drawn() - state.labelled(), state.drawn()));
    }
}
