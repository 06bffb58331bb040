package org.marquee.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;

class AppUserTest {
    private static final long IT = 7;

    private static AppUser user(String username) {
        return new AppUser(username, username, ZoneOffset.UTC, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN", "INTAKE"})
    void a_role_without_customer_data_is_in_effect_at_once(Role role) {
        AppUser ada = user("ada");

        ada.give(role, IT);

        assertThat(ada.roles()).containsExactly(role);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "INTAKE"})
    void a_role_with_customer_data_waits_until_it_is_confirmed(Role role) {
        AppUser ada = user("ada");

        ada.give(role, IT);

        assertThat(ada.roles()).isEmpty();
        assertThat(ada.grantOf(role).orElseThrow().givenBy()).isEqualTo(IT);
    }

    @Test
    void a_role_given_twice_keeps_its_confirmation() {
        AppUser ada = user("ada");
        ada.grant(Role.REP, 1L);

        ada.give(Role.REP, IT);

        assertThat(ada.roles()).containsExactly(Role.REP);
    }

    @Test
    void a_machine_is_no_person_and_a_person_no_machine() {
        AppUser machine = user("web.forms");
        machine.give(Role.INTAKE, IT);
        AppUser person = user("ada");
        person.give(Role.REP, IT);

        assertThatThrownBy(() -> machine.give(Role.OPS, IT)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> person.give(Role.INTAKE, IT)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> machine.resetPassword("hash")).isInstanceOf(Conflict.class);
    }

    @Test
    void nobody_confirms_his_own_role_nor_one_he_does_not_have() {
        AppUser ada = user("ada");
        ada.give(Role.OPS, IT);

        assertThatThrownBy(() -> ada.confirm(Role.OPS, ada)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> ada.confirm(Role.REP, user("ops1"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_password_that_administration_knows_opens_nothing_and_ends_what_was_confirmed() {
        AppUser ada = user("ada");
        ada.give(Role.ADMIN, IT);
        ada.grant(Role.REP, 1L);
        ada.changePassword("own");
        long before = ada.credentialVersion();

        ada.resetPassword("one-time");

        assertThat(ada.roles()).isEmpty();
        assertThat(ada.credentialVersion()).isGreaterThan(before);
        assertThatThrownBy(() -> ada.confirm(Role.REP, user("ops1")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("chosen his own");
    }

    @Test
    void his_own_password_opens_again_what_needs_no_confirmation() {
        AppUser ada = user("ada");
        ada.give(Role.ADMIN, IT);
        ada.grant(Role.REP, 1L);
        ada.resetPassword("one-time");

        ada.changePassword("own");

        assertThat(ada.roles()).containsExactly(Role.ADMIN);
        assertThat(ada.hasOneTimePassword()).isFalse();
    }

    @Test
    void deactivation_ends_what_he_had_signed_in_with_for_good() {
        AppUser ada = user("ada");
        ada.changePassword("own");
        long before = ada.credentialVersion();

        ada.deactivate();
        ada.reactivate();

        assertThat(ada.credentialVersion()).isGreaterThan(before);
    }

    @Test
    void acts_only_with_a_password_of_his_own() {
        AppUser ada = user("ada");
        ada.give(Role.ADMIN, IT);
        boolean without = ada.canActAs(Role.ADMIN);
        ada.changePassword("own");

        assertThat(without).isFalse();
        assertThat(ada.canActAs(Role.ADMIN)).isTrue();
        assertThat(ada.canActAs(Role.OPS)).isFalse();
    }
}
