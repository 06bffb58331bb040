package org.marquee.routing.matching.score;

/** What can speak for or against an account; {@link Weights} tell how much. */
public enum Signal {
    /** what is true of an account before anything is known */
    PRIOR,
    /** the same name with the same legal form; this and the others of names weigh times what their comparison weighs */
    IDENTICAL_NAME,
    SAME_NAME,
    SAME_LETTERS,
    SAME_WORDS,
    INITIALS,
    NEAR_NAME,
    /** weighs at most as much: for an everyday word, two letters or a ticker */
    WEAK_NAME,
    /** weighs at least as much, however different the names are */
    DIFFERENT_NAME,
    /** the same where the domain is the account's, so that the name may be that of a part */
    NAME_OF_A_PART,
    EXTRA_WORD,
    MISSING_WORD,
    LEGAL_FORM,
    SAME_DOMAIN,
    GROUP_DOMAIN,
    ORGANISATION_DOMAIN,
    /** nobody lists the domain, but it is spelt like the name */
    DOMAIN_LIKE_NAME,
    /** the name under another suffix than the account's own domain */
    DOMAIN_VARIANT,
    OTHER_DOMAIN,
    UNLISTED_DOMAIN,
    FOREIGN_DOMAIN,
    /** a mail provider's, or none */
    NO_DOMAIN,
    /** no domain either, and the name is only in part the account's */
    UNCONFIRMED_NAME,
    SAME_PHONE,
    SAME_STREET,
    SAME_POSTAL_CODE,
    SAME_CITY,
    OTHER_POSTAL_CODE,
    OTHER_CITY,
    OTHER_STATE,
    SAME_COUNTRY,
    OTHER_COUNTRY,
    /** what others of other hierarchies take away, the more the better they fit */
    RIVALS;
}
