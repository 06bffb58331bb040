package org.marquee.routing.matching.index;

/** By what accounts are found. */
public enum Lookup {
    /** the words of a name in order */
    NAME,
    /** the words of a name in alphabetical order */
    WORD_SET,
    /** the letters of a name without spaces */
    LETTERS,
    /** the first or the last six of these letters, which survive a typing error in the other half */
    LETTERS_EDGE,
    /** the first letters of the words */
    INITIALS,
    /** one word of a name */
    WORD,
    /** a listed web or mail domain, a sub-domain included */
    DOMAIN,
    /** the registrable domain of a listed domain */
    REGISTRABLE,
    /** the last nine digits of the telephone number */
    PHONE
}
