package org.marquee.ear.load;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** What somebody saw of a list, in milliseconds: its largest paint on a first visit and again, and the slowest input. */
record PageFigures(String user, String address, Histogram first, Histogram again, Histogram next) {
    static final String HEADER = """
            | user | list | LCP first visit, worst ms | LCP p75 ms | LCP worst ms | INP p75 ms | INP worst ms |
            |---|---|---|---|---|---|---|\
            """;

    private static final int DIGITS = 3;
    private static final int USUAL = 75;

    PageFigures(String user, String address) {
        this(user, address, new Histogram(DIGITS), new Histogram(DIGITS), new Histogram(DIGITS));
    }

    /** A row under {@link #HEADER}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | `%s` | %d | %d | %d | %d | %d |",
                user,
                address,
                first.getMaxValue(),
                again.getValueAtPercentile(USUAL),
                again.getMaxValue(),
                next.getValueAtPercentile(USUAL),
                next.getMaxValue());
    }
}
