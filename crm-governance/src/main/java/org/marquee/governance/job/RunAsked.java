package org.marquee.governance.job;

import org.marquee.domain.job.Lease;

/** Somebody asked for a run, and this node holds it. */
record RunAsked(String process, Lease lease) {}
