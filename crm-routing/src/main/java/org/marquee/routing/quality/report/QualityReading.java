package org.marquee.routing.quality.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.MatchSamples.Drawn;
import org.marquee.domain.user.Role;
import org.marquee.routing.quality.estimate.Figures;
import org.marquee.routing.quality.estimate.Labelled;
import org.marquee.routing.quality.estimate.Weighing;

/** The figures of matching quality, for operations, who see every account. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class QualityReading {
    @Inject
    private LabelledSamples labelled;

    @Inject
    private MatchSamples samples;

    @Inject
    private DecisionLines lines;

    @Inject
    private Clock clock;

    public QualityReport report(QualityScope scope) {
        Instant now = clock.instant();
        List<MatchSample> counted = labelled.samples(scope, now);
        List<Drawn> drawn = labelled.drawn(counted);
        Figures figures = new Figures(Weighing.of(drawn));
        return new QualityReport(
                now,
                scope.weeks(),
                scope.sampleId(),
                counted.stream().map(samples::stateOf).toList(),
                drawn.size(),
                count(drawn, null),
                count(drawn, Answer.CANNOT_TELL),
                figures.precision(),
                figures.recall(),
                figures.review(),
                figures.rules(),
                figures.aliases(),
                figures.reliability());
    }

    private static int count(List<Drawn> drawn, Answer answer) {
        return (int) drawn.stream()
                .map(one -> one.sampled().answer())
                .filter(given -> answer == null ? given != null : given == answer)
                .count();
    }

    /** The labelled decisions behind one of the figures, the last labelled first. */
    public List<DecisionLine> decisions(QualityScope scope, Pick pick) {
        List<Drawn> drawn = labelled.drawn(labelled.samples(scope, clock.instant()));
        Set<Long> picked = Weighing.of(drawn).stream()
                .filter(pick::takes)
                .map(Labelled::sampledId)
                .collect(Collectors.toSet());
        return lines.of(drawn.stream()
                .filter(one -> pick.takesUnknown()
                        ? one.sampled().answer() == Answer.CANNOT_TELL
                        : picked.contains(one.sampled().id()))
                .toList());
    }
}
