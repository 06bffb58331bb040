package org.marquee.domain.contact;

/** Whether the person is still there. */
public enum ContactStatus {
    ACTIVE,
    LEFT,
    RETIRED,
    DECEASED
}
