package org.marquee.domain.contact;

/** What the person is for us; lists are sorted by {@link #rank()}. */
public enum ContactType {
    PRIMARY(0),
    DECISION_MAKER(1),
    INFLUENCER(2),
    ADMINISTRATOR(3),
    BILLING(4),
    OTHER(5);

    private final int rank;

    ContactType(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }
}
