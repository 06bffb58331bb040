package org.marquee.governance.report;

import java.util.Optional;
import org.marquee.domain.user.UserName;

/** A user as reports name him. */
public record Person(String username, String name) {
    /** Null for null. */
    public static Person of(UserName user) {
        return Optional.ofNullable(user)
                .map(known -> new Person(known.username(), known.name()))
                .orElse(null);
    }
}
