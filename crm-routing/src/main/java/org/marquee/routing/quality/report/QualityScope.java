package org.marquee.routing.quality.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.marquee.domain.problem.Invalid;

/**
 * Which samples are counted: those of the last weeks, or one.
 *
 * @param weeks 1 to 520; null with a sample
 * @param sampleId null with weeks
 */
public record QualityScope(Integer weeks, Long sampleId) {
    private static final int MOST_WEEKS = 520;
    private static final int DEFAULT = 13;
    private static final int DAYS = 7;

    /** A sample goes before weeks; without either it is 13 weeks. */
    public static QualityScope of(Integer weeks, Long sampleId) {
        if (sampleId != null) {
            return new QualityScope(null, sampleId);
        }
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            throw new Invalid("weeks", "Weeks are a number from 1 to %d.".formatted(MOST_WEEKS));
        }
        return new QualityScope(weeks == null ? (Integer) DEFAULT : weeks, null);
    }

    Instant since(Instant now) {
        return now.minus((long) weeks * DAYS, ChronoUnit.DAYS);
    }
}
