package org.marquee.web.admin;

import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;

/**
 * A user to make. He gets his roles and his first password afterwards.
 *
 * @param username 1 to 80 of a-z, 0-9, '.', '_' and '-'; it never changes and is never given to another
 */
public record NewUser(
        String username, String name, String email, String zone, String manager, String deputy, Long partnerId) {
    /**
     * The user name in the form in which it is kept.
     *
     * @throws Invalid if it is none
     */
    String canonicalName() {
        if (username == null || !AppUser.isUsername(AppUser.canonical(username))) {
            throw new Invalid(
                    "username",
                    "A user name has 1 to 80 of the signs a-z, 0-9, '.', '_' and '-', and starts with a letter or digit.");
        }
        return AppUser.canonical(username);
    }

    UserFields fields() {
        return new UserFields(name, email, zone, true, manager, deputy, partnerId, null);
    }
}
