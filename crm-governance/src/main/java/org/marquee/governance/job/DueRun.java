package org.marquee.governance.job;

/** A slot of a job that is due and, as far as was known, neither run nor held by anybody. */
record DueRun(GovernanceJob job, String slot) {}
