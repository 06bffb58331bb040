package org.marquee.web.review;

/** The lines in which a lead and accounts stand beside each other. */
public enum ReviewField {
    NAME(true),
    DOMAIN(true),
    PHONE(true),
    STREET(true),
    CITY(true),
    COUNTRY(true),
    UMBRELLA(false),
    OWNER(false),
    PEOPLE(false);

    private final boolean typed;

    ReviewField(boolean typed) {
        this.typed = typed;
    }

    /** Whether a person who writes in is asked for it. */
    public boolean isTyped() {
        return typed;
    }
}
