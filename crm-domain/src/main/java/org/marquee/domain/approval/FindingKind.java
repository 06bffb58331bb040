package org.marquee.domain.approval;

/** What sort of thing a check found. */
public enum FindingKind {
    DUPLICATE,
    STANDARD
}
