package org.marquee.domain.decision;

/** What a stage said: it decided, it passed the lead on, or an earlier one had decided. */
public enum StageOutcome {
    DECIDED,
    PASSED,
    SKIPPED
}
