package org.marquee.routing.quality.threshold;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.quality.AutomaticDecisions;
import org.marquee.domain.user.Role;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.estimate.Figures;
import org.marquee.routing.quality.report.DecisionLine;
import org.marquee.routing.quality.report.DecisionLines;
import org.marquee.routing.quality.report.LabelledSamples;

/** Shows what thresholds are in force, and what others would have done with the decisions of the last 90 days. */
@Stateless
@RolesAllowed(Role.Names.OPS)
public class ThresholdReading {
    private static final Duration LOOKS_BACK = Duration.ofDays(90);
    private static final int MOST = 50;
    private static final List<Double> ASKED =
            List.of(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.925, 0.95, 0.96, 0.97, 0.98, 0.99, 0.995);

    @Inject
    private AutomaticDecisions automatic;

    @Inject
    private ThresholdVersions versions;

    @Inject
    private LabelledSamples labelled;

    @Inject
    private DecisionLines lines;

    @Inject
    private Clock clock;

    /** Those in force first, then the former ones, newest first. */
    public List<ThresholdVersion> versions() {
        return versions.all();
    }

    public Trial trial(MatchThresholds thresholds) {
        return trials(List.of(thresholds)).get(0);
    }

    /** Several on the same decisions and labels, which are read once. */
    public List<Trial> trials(List<MatchThresholds> all) {
        Instant now = clock.instant();
        PastDecisions past = new PastDecisions(automatic.tallies(now.minus(LOOKS_BACK), now));
        Figures figures = labelled.figuresSince(now.minus(LOOKS_BACK));
        return all.stream().map(one -> trial(one, past, figures)).toList();
    }

    private static Trial trial(MatchThresholds thresholds, PastDecisions past, Figures figures) {
        return new Trial(
                thresholds,
                past.count(),
                past.movesUnder(thresholds),
                figures.precisionAt(thresholds),
                figures.recallAt(thresholds),
                past.matchedUnder(thresholds),
                curve(thresholds, past, figures));
    }

    private static List<Point> curve(MatchThresholds thresholds, PastDecisions past, Figures figures) {
        return Stream.concat(ASKED.stream(), Stream.of(thresholds.convertFrom()))
                .distinct()
                .sorted()
                .map(convertFrom -> new MatchThresholds(convertFrom, Math.min(convertFrom, thresholds.reviewFrom())))
                .map(at -> new Point(
                        at.convertFrom(),
                        figures.precisionAt(at).umbrella(),
                        figures.recallAt(at).umbrella(),
                        past.matchedUnder(at)))
                .toList();
    }

    /** The newest that would have gone from one outcome to another, at most 50. */
    public List<DecisionLine> changed(MatchThresholds thresholds, MatchOutcome from, MatchOutcome to) {
        Instant now = clock.instant();
        List<Decision> found = PastDecisions.bands(from, to, thresholds)
                .flatMap(band -> automatic.newest(band, now.minus(LOOKS_BACK), now, MOST).stream())
                .sorted(Comparator.comparing(Decision::decidedAt)
                        .thenComparing(Decision::id)
                        .reversed())
                .limit(MOST)
                .toList();
        return lines.ofDecisions(found);
    }
}
