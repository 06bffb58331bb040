package org.marquee.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;

/**
 * A token to issue.
 *
 * @param username the machine, a user of role INTAKE
 * @param name what it is for, up to 200 signs
 * @param expiresAt when it ends by itself, within two years
 */
public record NewToken(String username, String name, Instant expiresAt) {
    private static final int LONGEST_NAME = 200;
    private static final Duration LONGEST_LIFE = Duration.ofDays(2 * 366);

    /** The same, tidied. */
    NewToken checked(Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (username == null || username.isBlank()) {
            errors.add(new FieldError("username", "Say which machine it is for."));
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            errors.add(new FieldError("name", "Say in up to %d signs what it is for.".formatted(LONGEST_NAME)));
        }
        if (expiresAt == null || !expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST_LIFE))) {
            errors.add(new FieldError("expiresAt", "Say when it ends: later than now, and within two years."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new NewToken(username, name.strip(), expiresAt);
    }
}
