package org.marquee.domain.job;

/**
 * A node's hold on a run.
 *
 * @param token goes with every effect; an effect under a token that is not the run's own any more is refused
 */
public record Lease(long runId, String process, String slot, long token) {}
