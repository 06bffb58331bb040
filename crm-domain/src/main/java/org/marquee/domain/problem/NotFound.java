package org.marquee.domain.problem;

import jakarta.ejb.ApplicationException;

/** The thing does not exist, or the caller may not know that it does; both read the same. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super("There is no %s %s.".formatted(what, id));
    }
}
