package org.marquee.domain.quality;

import java.time.Instant;

/**
 * How far the labelling of a sample is.
 *
 * @param seed of the draw
 * @param from since when the decisions were made, up to {@code until}
 * @param population how many decisions there were
 */
public record SampleState(
        long sampleId, long seed, Instant from, Instant until, int population, int drawn, int labelled) {
    public boolean isLabelled() {
        return labelled == drawn;
    }
}
