package org.marquee.routing.quality.training;

import java.time.Instant;
import org.marquee.domain.quality.WeightsLearning;

/**
 * A version of what matching weighs by.
 *
 * @param number 0 for what comes with the product
 * @param inForce whether the next decision is made by it
 * @param legible whether it fits this version of the product, so that it can be used
 * @param learntAt null for what comes with the product, as are the next two
 * @param learntBy the name of who had it learnt
 * @param learning what it was learnt from, and how it does
 * @param weights one line each: kind, name, weight
 */
public record WeightsView(
        int number,
        boolean inForce,
        boolean legible,
        Instant learntAt,
        String learntBy,
        WeightsLearning learning,
        String weights) {

    /** Whether nobody should use it without knowing that it does worse than what it was compared with. */
    public boolean doesWorse() {
        return learning != null && learning.doesWorse();
    }
}
