package org.marquee.governance.job;

import java.time.Instant;

/**
 * What is kept of a finished run besides its findings.
 *
 * @param asOf the time for which it looked
 * @param findings how many there are
 */
record RunResult(Instant asOf, int findings) {}
