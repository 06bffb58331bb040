package org.marquee.web.duplicate;

/** A decision that its maker can take back; {@code sentence} says what it was. */
public record PairUndo(long pairId, String sentence) {}
