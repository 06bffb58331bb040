package org.marquee.domain.quality;

import java.time.Instant;

/** Port to what knows the strata of matching: draws samples. Implemented in routing, asked by governance. */
public interface SampleDrawing {
    /** Draws from the automatic decisions of the week before {@code asOf}, with the number of the run as the seed. */
    MatchSample draw(long runId, Instant asOf);
}
