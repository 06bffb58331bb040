package org.marquee.domain.problem;

import jakarta.ejb.ApplicationException;

/** The request was right in itself but the state of things forbids it now; the message says what stands in the way. */
@ApplicationException(rollback = true)
public class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Conflict(String why) {
        super(why);
    }
}
