package org.marquee.routing.matching.score;

/**
 * What can speak for or against an account, and how much: natural logarithms of odds. This table is all that training
 * has to replace.
 */
enum Signal {
    /** what is true of an account before anything is known */
    PRIOR(-2.0),
    /** with the same legal form */
    IDENTICAL_NAME(6.0),
    SAME_NAME(6.0),
    SAME_LETTERS(5.5),
    SAME_WORDS(5.2),
    /** at most; less the more the names differ */
    NEAR_NAME(5.8),
    /** the same, but an everyday word, two letters or a ticker */
    WEAK_NAME(2.5),
    PART_OF_NAME(2.5),
    INITIALS(2.5),
    DIFFERENT_NAME(-1.5),
    /** for each word, by its rarity */
    EXTRA_WORD(-3.5),
    NAME_OF_ANOTHER(-3.0),
    SAME_DOMAIN(7.0),
    GROUP_DOMAIN(6.0),
    ORGANISATION_DOMAIN(3.0),
    /** nobody lists the domain, but it is spelt like the name */
    DOMAIN_LIKE_NAME(0.5),
    /** the name under another suffix than the account's own domain */
    DOMAIN_VARIANT(-0.5),
    OTHER_DOMAIN(-3.5),
    UNLISTED_DOMAIN(-1.5),
    FOREIGN_DOMAIN(-8.0),
    SAME_PHONE(4.0),
    SAME_STREET(2.0),
    SAME_POSTAL_CODE(2.5),
    SAME_CITY(1.5),
    OTHER_CITY(-0.7),
    OTHER_COUNTRY(-1.5);

    private final double strength;

    Signal(double strength) {
        this.strength = strength;
    }

    double strength() {
        return strength;
    }
}
