package org.marquee.ear.load;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What so many clients saw; times in microseconds. */
record RestFigures(int clients, Histogram microseconds, Duration took) {
    static final String HEADER = """
            | clients | leads | leads/s | p50 ms | p95 ms | p99 ms | worst ms |
            |---|---|---|---|---|---|---|
            """;

    /** A row under {@link #HEADER}. */
    String row() {
        long leads = microseconds.getTotalCount();
        return String.format(
                Locale.ROOT,
                "| %d | %d | %.0f | %.1f | %.1f | %.1f | %.1f |",
                clients,
                leads,
                leads * 1e9 / took.toNanos(),
                at(50),
                at(95),
                at(99),
                microseconds.getMaxValue() / 1e3);
    }

    private double at(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1e3;
    }
}
