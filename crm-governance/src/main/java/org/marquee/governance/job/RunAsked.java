package org.marquee.governance.job;

import org.marquee.domain.job.Lease;

/** Somebody asked for a run, or it is due, and this node holds it. */
public record RunAsked(String process, Lease lease) {}
