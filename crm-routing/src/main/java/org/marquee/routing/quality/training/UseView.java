package org.marquee.routing.quality.training;

import java.time.Instant;

/** From when on a version was in force, by whom and why. */
public record UseView(int number, Instant since, String by, String reason) {}
