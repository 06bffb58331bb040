package org.marquee.routing.matching.name;

/** A way in which words of two names correspond. */
interface Pairing {
    /** Pairs words that are still open, and counts them anew. */
    void pair(Alignment names);
}
