package org.marquee.domain.wall;

import java.time.ZoneId;
import java.util.Set;
import org.marquee.domain.user.Role;

/** Who asks: read afresh for each request, so that lost rights act at once. */
public record Caller(long userId, String username, String name, ZoneId zone, Set<Role> roles, Reach reach) {
    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isOps() {
        return has(Role.OPS);
    }
}
