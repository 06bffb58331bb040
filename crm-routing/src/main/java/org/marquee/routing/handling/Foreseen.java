package org.marquee.routing.handling;

/** What would come of one lead of a bulk; {@code refusal} is null where it would change. */
public record Foreseen(long leadId, String refusal) {}
