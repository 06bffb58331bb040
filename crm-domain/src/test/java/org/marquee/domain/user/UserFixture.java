package org.marquee.domain.user;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;

/** Makes users for tests. */
public final class UserFixture {
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    private UserFixture() {}

    /** A user who is there, with roles that are in effect. */
    public static AppUser with(EntityManager em, String username, Role... roles) {
        AppUser user = new AppUser(username, username + " name", ZoneOffset.UTC, LONG_AGO);
        for (Role role : roles) {
            user.grant(role, 1L);
        }
        new Users(em).add(user);
        em.flush();
        return user;
    }
}
