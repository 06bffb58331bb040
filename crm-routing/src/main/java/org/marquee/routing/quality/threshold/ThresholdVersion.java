package org.marquee.routing.quality.threshold;

import java.time.Instant;

/**
 * Thresholds that were in force.
 *
 * @param policyNumber the version of the policy that brought them
 * @param by who published it; null for those that came with the product
 * @param reason null if none was given
 */
public record ThresholdVersion(
        int policyNumber, double convertFrom, double reviewFrom, Instant since, String by, String reason) {
    /** Whether they ask for the same. */
    boolean isLike(ThresholdVersion other) {
        return convertFrom == other.convertFrom && reviewFrom == other.reviewFrom;
    }
}
