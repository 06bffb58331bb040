package org.marquee.routing.matching.score;

/** What can speak for or against an account, and how much: natural logarithms of odds, as they came out of training. */
enum Signal {
    /** what is true of an account before anything is known */
    PRIOR(0.3),
    /** with the same legal form; the strength of names is what their comparison weighs, times that of {@link #NEAR_NAME} */
    IDENTICAL_NAME(0),
    SAME_NAME(0),
    SAME_LETTERS(0),
    SAME_WORDS(0),
    INITIALS(0),
    /** for each unit of what the comparison of names weighs */
    NEAR_NAME(0.75),
    /** at most, for an everyday word, two letters or a ticker */
    WEAK_NAME(1.5),
    /** at least, however different the names are */
    DIFFERENT_NAME(-3.0),
    EXTRA_WORD(0),
    MISSING_WORD(0),
    LEGAL_FORM(0),
    SAME_DOMAIN(5.8),
    GROUP_DOMAIN(3.0),
    ORGANISATION_DOMAIN(1.5),
    /** nobody lists the domain, but it is spelt like the name */
    DOMAIN_LIKE_NAME(0.4),
    /** the name under another suffix than the account's own domain */
    DOMAIN_VARIANT(-0.2),
    OTHER_DOMAIN(-4.2),
    UNLISTED_DOMAIN(-2.1),
    FOREIGN_DOMAIN(-1.3),
    /** a mail provider's, or none */
    NO_DOMAIN(-1.0),
    SAME_PHONE(3.6),
    SAME_STREET(3.0),
    SAME_POSTAL_CODE(5.0),
    SAME_CITY(0.4),
    OTHER_CITY(-2.3),
    SAME_COUNTRY(0.4),
    OTHER_COUNTRY(-5.0),
    /** what others of other hierarchies take away, the more the better they fit */
    RIVALS(0);

    private final double strength;

    Signal(double strength) {
        this.strength = strength;
    }

    double strength() {
        return strength;
    }
}
