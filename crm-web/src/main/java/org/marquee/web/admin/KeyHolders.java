package org.marquee.web.admin;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.web.words.Words;

/**
 * Who an installation is stuck without: IT makes users, operations confirm roles, and neither can be brought back from
 * inside once nobody of them can sign in.
 */
final class KeyHolders {
    /** The roles that this is about. */
    static final ImmutableSet<Role> KEYS = ImmutableSet.of(Role.ADMIN, Role.OPS);

    private KeyHolders() {}

    /**
     * Lets somebody lose all that he is.
     *
     * @param holders everybody who was given one of {@link #KEYS}, under the lock that keeps others from changing any of them
     * @throws Conflict if nobody else could do what he does
     */
    static void requireOthers(AppUser leaving, Collection<AppUser> holders) {
        KEYS.forEach(role -> requireAnother(role, leaving, holders));
    }

    /** The same for one role; one that is no key can always be lost. */
    static void requireAnother(Role role, AppUser leaving, Collection<AppUser> holders) {
        boolean stuck = KEYS.contains(role)
                && leaving.canActAs(role)
                && holders.stream()
                        .filter(user -> !user.username().equals(leaving.username()))
                        .noneMatch(user -> user.canActAs(role));
        if (stuck) {
            throw new Conflict("%s is the last one who can act as %s; somebody else has to be able to first."
                    .formatted(leaving.name(), Words.of(role)));
        }
    }
}
