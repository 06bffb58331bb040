package org.marquee.governance.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A run with its report over what the reader sees, in the form of the process.
 *
 * @param report null until the run is finished, and for a reader none of whose roles sees customers
 */
public record RunRecord(@JsonUnwrapped RunView run, Object report) {}
