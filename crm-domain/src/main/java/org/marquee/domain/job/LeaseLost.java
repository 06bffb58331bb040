package org.marquee.domain.job;

import jakarta.ejb.ApplicationException;

/** Another node has taken the run over; whatever this one was about to change is rolled back. */
@ApplicationException(rollback = true)
public class LeaseLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LeaseLost(Lease lease) {
        super("The run of %s for %s was taken over by another node.".formatted(lease.process(), lease.slot()));
    }
}
