package org.marquee.governance.job;

import java.time.Instant;

/**
 * One occasion on which a job is due.
 *
 * @param name unique within the job, such as {@code 2026-W48}, or {@code on-demand-2026-11-23T08:15:02.123456Z}
 */
public record Slot(String name, Instant dueAt) {
    private static final String ON_DEMAND = "on-demand-";

    /** For a run that somebody asked for. */
    static Slot onDemand(Instant now) {
        return new Slot(ON_DEMAND + now, now);
    }

    static boolean isOnDemand(String name) {
        return name.startsWith(ON_DEMAND);
    }
}
