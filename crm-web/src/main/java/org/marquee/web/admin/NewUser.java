package org.marquee.web.admin;

import java.util.List;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.user.AppUser;

/**
 * A user to make. He gets his roles and his first password afterwards.
 *
 * @param username 1 to 80 of a-z, 0-9, '.', '_' and '-'; it never changes and is never given to another
 */
public record NewUser(
        String username, String name, String email, String zone, String manager, String deputy, Long partnerId) {
    /** What is wrong with the user name; empty for nothing. */
    List<FieldError> errors() {
        return username != null && AppUser.isUsername(canonicalName())
                ? List.of()
                : List.of(
                        new FieldError(
                                "username",
                                "A user name has 1 to 80 of the signs a-z, 0-9, '.', '_' and '-', and starts with a letter or digit."));
    }

    /** The user name in the form in which it is kept. */
    String canonicalName() {
        return AppUser.canonical(username);
    }

    UserFields fields() {
        return new UserFields(name, email, zone, true, manager, deputy, partnerId, null);
    }
}
