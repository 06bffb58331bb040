package org.marquee.routing.policy;

import org.marquee.routing.matching.Thresholds;

/**
 * How sure matching must be, as probabilities from 0 to 1.
 *
 * @param convertFrom a match below this is not converted but looked at by operations
 * @param reviewFrom a match or candidate below this is not even looked at
 */
public record MatchThresholds(double convertFrom, double reviewFrom) {

    /** @throws IllegalArgumentException unless 0 ≤ reviewFrom ≤ convertFrom ≤ 1 */
    public MatchThresholds {
        // Written so that NaN fails as well.
        if (!(0 <= reviewFrom && reviewFrom <= convertFrom && convertFrom <= 1)) {
            throw new IllegalArgumentException("Thresholds need 0 ≤ reviewFrom ≤ convertFrom ≤ 1, not %s and %s."
                    .formatted(reviewFrom, convertFrom));
        }
    }

    /** As matching is told. */
    public Thresholds asAsked() {
        return new Thresholds(convertFrom, reviewFrom);
    }
}
