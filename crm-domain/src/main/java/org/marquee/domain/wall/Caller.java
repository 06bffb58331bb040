package org.marquee.domain.wall;

import java.time.ZoneId;
import java.util.Set;
import org.marquee.domain.user.Role;

/** Who asks: read afresh for each request, so that lost rights act at once. */
public record Caller(long userId, String username, String name, ZoneId zone, Set<Role> roles, Reach reach) {
    private static final Set<Role> SELLING = Set.of(Role.REP, Role.NAM, Role.MANAGER, Role.OPS);

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isOps() {
        return has(Role.OPS);
    }

    /** Whether he works with the customers himself: opens accounts, enters people, moves and gives. */
    public boolean sells() {
        return roles.stream().anyMatch(SELLING::contains);
    }

    /** Whether he works on leads, as partners do, too. */
    public boolean worksOnLeads() {
        return sells() || has(Role.PARTNER_REP);
    }
}
