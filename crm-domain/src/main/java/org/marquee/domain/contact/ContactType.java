package org.marquee.domain.contact;

/** What the person is for us; the order is the order of lists. */
public enum ContactType {
    PRIMARY,
    DECISION_MAKER,
    INFLUENCER,
    ADMINISTRATOR,
    BILLING,
    OTHER
}
