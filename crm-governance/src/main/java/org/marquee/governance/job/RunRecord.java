package org.marquee.governance.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A run with its report over what the reader sees, in the form of the process; null until the run is finished. */
public record RunRecord(@JsonUnwrapped RunView run, Object report) {}
