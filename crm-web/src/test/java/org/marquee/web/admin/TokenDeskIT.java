package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.ApiTokens;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.TokenSecret;
import org.marquee.domain.user.Users;
import org.marquee.web.security.Credentials;
import org.marquee.web.security.SignedInUser;

class TokenDeskIT {
    private static final Instant IN_A_YEAR = Office.NOW.plus(Duration.ofDays(365));

    private static IssuedToken issue(Office office, NewToken wanted) {
        return office.as("it1", (beans, caller) -> beans.get(TokenDesk.class).issue(wanted, caller));
    }

    private static IssuedToken issued(Office office) {
        return issue(office, new NewToken("web.forms", "the form of the web site", IN_A_YEAR));
    }

    private static void revoke(Office office, long id) {
        office.as("it2", (beans, caller) -> {
            beans.get(TokenDesk.class).revoke(id, caller);
            return null;
        });
    }

    private static Optional<SignedInUser> comesIn(Office office, String secret) {
        return office.in(beans -> beans.get(Credentials.class).ofToken(secret));
    }

    private static TokenView only(Office office) {
        List<TokenView> all = office.in(beans -> beans.get(TokenDesk.class).all());
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_comes_in_with_its_token_as_nothing_but_a_machine(TestDatabase database) {
        Office office = new Office(database);

        IssuedToken token = issued(office);

        SignedInUser machine = comesIn(office, token.secret()).orElseThrow();
        assertThat(machine.username()).isEqualTo("web.forms");
        assertThat(machine.roles()).containsExactly("INTAKE");
        assertThat(comesIn(office, token.secret() + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_secret_is_kept_as_its_hash_alone(TestDatabase database) {
        Office office = new Office(database);

        IssuedToken token = issued(office);

        boolean found = office.in(beans -> beans.get(ApiTokens.class)
                .findByHash(TokenSecret.hash(token.secret()))
                .isPresent());
        assertThat(found).isTrue();
        assertThat(only(office)).hasToString(token.token().toString());
        assertThat(only(office).toString()).doesNotContain(token.secret());
    }

    @ParameterizedTest
    @EnumSource
    void a_revoked_token_opens_nothing_and_stays_in_the_list(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);

        revoke(office, token.token().id());
        revoke(office, token.token().id());

        assertThat(comesIn(office, token.secret())).isEmpty();
        assertThat(only(office).works()).isFalse();
        assertThat(only(office).revokedAt()).isEqualTo(Office.NOW);
        assertThatThrownBy(() -> revoke(office, -1)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_token_ends_by_itself(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);

        office.travelTo(IN_A_YEAR);

        assertThat(comesIn(office, token.secret())).isEmpty();
        assertThat(only(office).works()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_of_a_deactivated_machine_opens_nothing(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);

        office.in(beans -> {
            beans.get(Users.class).getByUsername("web.forms").deactivate();
            return null;
        });

        assertThat(comesIn(office, token.secret())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void last_use_is_noted_but_not_with_every_request(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);
        assertThat(only(office).lastUsedAt()).isNull();

        comesIn(office, token.secret());
        office.travelTo(Office.NOW.plusSeconds(59));
        comesIn(office, token.secret());
        Instant noted = only(office).lastUsedAt();
        office.travelTo(Office.NOW.plusSeconds(60));
        comesIn(office, token.secret());

        assertThat(noted).isEqualTo(Office.NOW);
        assertThat(only(office).lastUsedAt()).isEqualTo(Office.NOW.plusSeconds(60));
        assertThat(only(office).version()).isEqualTo(token.token().version());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_an_active_machine_gets_one(TestDatabase database) {
        Office office = new Office(database);

        for (String username : List.of("ops1", "it2", "nobody")) {
            assertThatThrownBy(() -> issue(office, new NewToken(username, "mine", IN_A_YEAR)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining(username);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_token_does_not_come_back_with_its_machine(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);

        for (boolean active : List.of(false, true)) {
            office.as("it1", (beans, caller) -> {
                AppUser machine = beans.get(Users.class).getByUsername("web.forms");
                UserFields fields = new UserFields("Web forms", null, null, active, null, null, null, null);
                beans.get(UserDesk.class).change(machine.id(), fields, machine.version(), caller);
                return null;
            });
        }

        assertThat(office.user("web.forms").isActive()).isTrue();
        assertThat(comesIn(office, token.secret())).isEmpty();
        assertThat(only(office).works()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_that_became_nothing_lets_no_token_in(TestDatabase database) {
        Office office = new Office(database);
        IssuedToken token = issued(office);

        office.in(beans -> {
            beans.get(Users.class).getByUsername("web.forms").revoke(Role.INTAKE);
            return null;
        });

        assertThat(comesIn(office, token.secret())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void who_issued_and_who_revoked_is_written_down(TestDatabase database) {
        Office office = new Office(database);
        long id = issued(office).token().id();

        revoke(office, id);

        List<AuditEntry> audit = office.in(beans -> beans.get(AuditTrail.class).of("API_TOKEN", id));
        assertThat(audit)
                .extracting(AuditEntry::action, AuditEntry::userId)
                .containsExactly(tuple("REVOKED", office.id("it2")), tuple("ISSUED", office.id("it1")));
        assertThat(audit).allMatch(entry -> entry.detail().contains("the form of the web site"));
    }
}
