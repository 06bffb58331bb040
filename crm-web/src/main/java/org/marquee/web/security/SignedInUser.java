package org.marquee.web.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;

/**
 * Who was let in, as the database has him now.
 *
 * @param roles the names of the roles in effect
 */
public record SignedInUser(String username, String name, Set<String> roles) {
    static SignedInUser of(AppUser user) {
        return new SignedInUser(
                user.username(),
                user.name(),
                user.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }
}
