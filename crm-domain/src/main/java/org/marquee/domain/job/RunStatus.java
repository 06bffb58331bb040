package org.marquee.domain.job;

/** How far a run came. A failed one is tried again when its lease has run out. */
public enum RunStatus {
    RUNNING,
    FAILED,
    FINISHED
}
