package org.marquee.routing.matching.name;

/** What a feature tells of two names; what is told to people is told by aspect. */
public enum NameAspect {
    /** what they have in common */
    LIKENESS,
    /** what was typed and is not listed */
    TYPED_LEFT,
    /** what is listed and was not typed */
    LISTED_LEFT,
    /** Inc. beside GmbH */
    LEGAL_FORM
}
