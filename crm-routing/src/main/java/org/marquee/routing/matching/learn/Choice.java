package org.marquee.routing.matching.learn;

import java.util.BitSet;
import java.util.List;

/**
 * A question whose answer is known.
 *
 * @param candidates what was found of each, by what it is weighed by
 * @param right which of them are right; empty if none is
 */
public record Choice(List<double[]> candidates, BitSet right) {}
