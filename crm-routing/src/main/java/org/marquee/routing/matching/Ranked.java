package org.marquee.routing.matching;

/** An account by how sure it is that it is the one; {@code score} compares between questions, higher is surer. */
public record Ranked(long accountId, double score) {}
