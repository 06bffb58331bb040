package org.marquee.routing.quality.estimate;

/** What one labelled decision says of a share, and for how many decisions it stands. */
public record Vote(double weight, boolean hit) {}
