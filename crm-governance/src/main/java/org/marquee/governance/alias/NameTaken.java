package org.marquee.governance.alias;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import org.marquee.domain.problem.Conflict;

/** A name or domain stands elsewhere at the same time. */
@ApplicationException(rollback = true)
public class NameTaken extends Conflict {
    private static final long serialVersionUID = 1L;

    private final Long bearerId;

    /** {@code bearerId} is null where the caller does not see who bears it. */
    NameTaken(String why, Long bearerId) {
        super(why);
        this.bearerId = bearerId;
    }

    /** The account that bears it, if the caller sees that. */
    public Optional<Long> bearer() {
        return Optional.ofNullable(bearerId);
    }
}
