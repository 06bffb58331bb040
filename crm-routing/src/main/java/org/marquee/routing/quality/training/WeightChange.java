package org.marquee.routing.quality.training;

/**
 * What one kind of evidence weighs by two versions, in logarithms of odds.
 *
 * @param what a {@code Signal}'s or {@code Certainty}'s name
 * @param was by the version in force
 * @param becomes by the other
 */
public record WeightChange(String what, double was, double becomes) {

    double size() {
        return Math.abs(becomes - was);
    }
}
