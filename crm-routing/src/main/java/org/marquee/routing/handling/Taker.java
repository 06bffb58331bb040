package org.marquee.routing.handling;

import java.util.List;
import java.util.Set;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;

/**
 * Somebody who may be given leads.
 *
 * @param territories the names of those that are his
 */
public record Taker(
        long userId, String username, String name, boolean active, Set<Role> roles, List<String> territories) {
    /** The roles whose people work leads of their own accord. */
    static final Set<Role> ROLES = Set.of(Role.REP, Role.NAM, Role.MANAGER, Role.OPS);

    static Taker of(AppUser user, List<String> territories) {
        return new Taker(user.id(), user.username(), user.name(), user.isActive(), user.roles(), territories);
    }

    boolean worksLeads() {
        return roles.stream().anyMatch(ROLES::contains);
    }

    /** Whether a lead that waits for operations still does so when he has it. */
    boolean isOperations() {
        return roles.contains(Role.OPS);
    }
}
