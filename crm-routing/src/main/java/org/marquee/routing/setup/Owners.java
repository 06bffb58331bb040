package org.marquee.routing.setup;

import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;

/** Finds the people that territories and partners are given to. */
final class Owners {
    private Owners() {}

    static AppUser active(Users users, String username) {
        return users.findByUsername(username == null ? "" : username)
                .filter(AppUser::isActive)
                .orElseThrow(() -> new Invalid("owner", "'%s' is not an active user.".formatted(username)));
    }
}
