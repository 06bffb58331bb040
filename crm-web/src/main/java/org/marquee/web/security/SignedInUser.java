package org.marquee.web.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;

/**
 * Who was let in, as the database has him now.
 *
 * @param roles the names of the roles in effect
 * @param mustChangePassword whether administration knows his password, so that he can do nothing but choose his own
 * @param credentialVersion rises when everything that he signed in with before has to end
 */
public record SignedInUser(
        String username, String name, Set<String> roles, boolean mustChangePassword, long credentialVersion) {
    static SignedInUser of(AppUser user) {
        return new SignedInUser(
                user.username(),
                user.name(),
                user.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                user.hasOneTimePassword(),
                user.credentialVersion());
    }
}
