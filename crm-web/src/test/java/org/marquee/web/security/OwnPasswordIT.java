package org.marquee.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.web.api.problem.Refused;

class OwnPasswordIT {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String PRESENT = "the present one";

    private static OwnPassword passwords(EntityManager em) {
        return new OwnPassword(new Users(em), new AuditTrail(em, CLOCK), null, null);
    }

    private static void populate(TestDatabase database) {
        database.clear();
        database.run(em -> UserFixture.with(em, "rep.west", Role.REP).changePassword(PasswordHash.of(PRESENT)));
    }

    private static AppUser west(TestDatabase database) {
        return database.call(em -> new Users(em).getByUsername("rep.west"));
    }

    @ParameterizedTest
    @EnumSource
    void who_knows_the_present_one_chooses_another_and_his_sessions_end(TestDatabase database) {
        populate(database);
        AppUser before = west(database);

        SignedInUser user = database.call(em -> passwords(em).change("rep.west", PRESENT, "otter umbrella"));

        AppUser after = west(database);
        List<AuditEntry> audit = database.call(em -> new AuditTrail(em, CLOCK).of("USER", after.id()));
        assertThat(PasswordHash.matches("otter umbrella", after.passwordHash())).isTrue();
        assertThat(after.credentialVersion()).isGreaterThan(before.credentialVersion());
        assertThat(user.credentialVersion()).isEqualTo(after.credentialVersion());
        assertThat(after.roles()).containsExactly(Role.REP);
        assertThat(audit).extracting(AuditEntry::action).containsExactly("PASSWORD_CHANGED");
    }

    @ParameterizedTest
    @EnumSource
    void who_does_not_know_it_or_chooses_badly_changes_nothing(TestDatabase database) {
        populate(database);
        String before = west(database).passwordHash();

        assertThatThrownBy(
                        () -> database.call(em -> passwords(em).change("rep.west", "a guess at it", "otter umbrella")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> database.call(em -> passwords(em).change("rep.west", PRESENT, "short")))
                .isInstanceOf(Invalid.class);
        assertThat(west(database).passwordHash()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void who_guessed_too_often_is_told_how_long_to_wait(TestDatabase database) {
        populate(database);
        PasswordCheck tired = new PasswordCheck() {
            @Override
            public Answer check(String username, String password, HttpServletRequest request) {
                return new Answer(null, 30);
            }
        };

        assertThatThrownBy(() ->
                        database.call(em -> new OwnPassword(new Users(em), new AuditTrail(em, CLOCK), tired, null)
                                .change("rep.west", "a guess at it", "otter umbrella", null)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(429);
                    assertThat(refused.retryAfterSeconds()).isEqualTo(30);
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_has_no_password_to_choose(TestDatabase database) {
        database.clear();
        database.run(em -> UserFixture.with(em, "webform", Role.INTAKE));

        assertThatThrownBy(() -> database.call(em -> passwords(em).change("webform", null, "otter umbrella", null)))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("A machine has no password");
    }
}
