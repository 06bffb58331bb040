package org.marquee.routing.conversion;

/**
 * What comes of undoing a conversion.
 *
 * @param decidedBy the name of whoever decides next where the person belongs
 * @param seen whether the person who undoes it still sees the lead afterwards
 */
public record UndoOutlook(String decidedBy, boolean seen) {}
