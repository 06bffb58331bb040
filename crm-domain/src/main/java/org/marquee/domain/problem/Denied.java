package org.marquee.domain.problem;

import jakarta.ejb.ApplicationException;

/** The caller may know of the thing but not do this with it; the message says why. */
@ApplicationException(rollback = true)
public class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Denied(String why) {
        super(why);
    }
}
