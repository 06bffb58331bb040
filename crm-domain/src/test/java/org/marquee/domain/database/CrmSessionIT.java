package org.marquee.domain.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.user.ApiToken;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;

class CrmSessionIT {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123456Z");

    @BeforeEach
    void empty() {
        TestDatabase.H2.clear();
        TestDatabase.POSTGRESQL.clear();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_was_committed_until_it_is_cleared(TestDatabase database) {
        AppUser made = new AppUser("ada", "Ada", ZoneOffset.UTC, NOW);
        made.grant(Role.OPS, 1L);
        database.run(em -> new Users(em).add(made));

        AppUser read = database.call(em -> new Users(em).getByUsername("ada"));

        assertThat(read.createdAt()).isEqualTo(made.createdAt());
        assertThat(read.roles()).containsExactly(Role.OPS);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_an_instant_that_is_not_known(TestDatabase database) {
        database.run(em -> new Users(em).add(new AppUser("ada", "Ada", ZoneOffset.UTC, NOW)));
        database.run(em -> new ApiTokens(em)
                .add(new ApiToken(new Users(em).getByUsername("ada").id(), "intake", "0f", null, NOW, null)));

        ApiToken read = database.call(em -> new ApiTokens(em).findByHash("0f").orElseThrow());

        assertThat(read.expiresAt()).isNull();
        assertThat(read.createdAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void leaves_an_empty_schema_that_counts_changes_from_one(TestDatabase database) {
        database.run(em -> new ChangeLog(em).append(Change.Kind.USER, 7));

        database.clear();

        long users = database.call(em -> new Users(em).count());
        long changeNo = database.call(em -> new ChangeLog(em).append(Change.Kind.USER, 7));
        assertThat(users).isZero();
        assertThat(changeNo).isEqualTo(1);
    }
}
