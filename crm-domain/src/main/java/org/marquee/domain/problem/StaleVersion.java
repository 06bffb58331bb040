package org.marquee.domain.problem;

import jakarta.ejb.ApplicationException;

/** Somebody changed the thing after the caller had read it. */
@ApplicationException(rollback = true)
public class StaleVersion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long current;

    public StaleVersion(String what, long given, long current) {
        super("This %s was changed in the meantime: you have version %d, it is now %d."
                .formatted(what, given, current));
        this.current = current;
    }

    public long current() {
        return current;
    }
}
