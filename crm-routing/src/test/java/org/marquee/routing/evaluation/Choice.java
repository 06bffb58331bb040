package org.marquee.routing.evaluation;

import java.util.BitSet;
import java.util.List;

/**
 * A question whose answer is known, as training sees it.
 *
 * @param candidates what was measured of each, by feature
 * @param right which of them are right; empty if the question has another answer or none
 * @param weight how much the question counts beside others
 */
record Choice(List<double[]> candidates, BitSet right, double weight) {}
