package org.marquee.domain.job;

/** How far a run came. A failed one is tried again when its lease has run out; one that was given up never is. */
public enum RunStatus {
    RUNNING,
    FAILED,
    FINISHED,
    GIVEN_UP
}
