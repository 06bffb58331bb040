package org.marquee.web.admin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.partner.Partner;
import org.marquee.domain.partner.Partners;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.domain.wiring.Beans;

/**
 * An administration on an empty database: IT with {@code it1} and {@code it2}, operations with {@code ops1} and
 * {@code ops2}, a rep and a machine. All but the machine have the password {@link #PASSWORD}. Each call runs in a
 * transaction of its own.
 */
final class Office {
    static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    static final String PASSWORD = "known to its user alone";
    private static final String HASH = PasswordHash.of(PASSWORD);

    private final TestDatabase database;
    private Instant now = NOW;

    Office(TestDatabase database) {
        this.database = database;
        database.clear();
        database.run(em -> {
            UserFixture.with(em, "it1", Role.ADMIN).changePassword(HASH);
            UserFixture.with(em, "it2", Role.ADMIN).changePassword(HASH);
            UserFixture.with(em, "ops1", Role.OPS).changePassword(HASH);
            UserFixture.with(em, "ops2", Role.OPS).changePassword(HASH);
            UserFixture.with(em, "rep.west", Role.REP).changePassword(HASH);
            UserFixture.with(em, "web.forms", Role.INTAKE);
        });
    }

    void travelTo(Instant then) {
        this.now = then;
    }

    /** Does something as a user, with him as the caller, who is read before the transaction as in a request. */
    <T> T as(String username, BiFunction<Beans, Caller, T> work) {
        Caller caller = in(beans -> beans.get(Callers.class).getByUsername(username));
        return in(beans -> work.apply(beans, caller));
    }

    /** Looks at, or arranges, something. */
    <T> T in(Function<Beans, T> work) {
        return database.call(em -> work.apply(Beans.over(em).with(Clock.class, Clock.fixed(now, ZoneOffset.UTC))));
    }

    AppUser user(String username) {
        return in(beans -> beans.get(Users.class).getByUsername(username));
    }

    long id(String username) {
        return user(username).id();
    }

    /** A new partner for Switzerland; its id. */
    long partner(String name, String owner) {
        long ownerId = id(owner);
        return in(beans -> beans.get(Partners.class).add(new Partner(name, ownerId, List.of("CH"))))
                .id();
    }
}
