package org.marquee.routing.matching.index;

/** By what accounts are found besides their names. */
public enum Lookup {
    /** a listed web or mail domain, a sub-domain included */
    DOMAIN,
    /** the registrable domain of a listed domain */
    REGISTRABLE,
    /** the last nine digits of the telephone number */
    PHONE
}
