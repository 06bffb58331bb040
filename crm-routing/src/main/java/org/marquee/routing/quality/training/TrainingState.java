package org.marquee.routing.quality.training;

import java.time.Instant;
import java.util.List;
import org.marquee.domain.quality.LabelledDecision;

/**
 * Where learning stands.
 *
 * @param since from when on decisions count
 * @param said how many there are
 * @param fewest how many it takes to learn
 * @param versions newest first; what comes with the product is the last
 * @param uses newest first; empty as long as nothing but what comes with the product was in force
 */
public record TrainingState(
        Instant since, LabelledDecision.Count said, int fewest, List<WeightsView> versions, List<UseView> uses) {

    public boolean isEnough() {
        return said.total() >= fewest;
    }

    public WeightsView inForce() {
        return versions.stream().filter(WeightsView::inForce).findFirst().orElseThrow();
    }
}
