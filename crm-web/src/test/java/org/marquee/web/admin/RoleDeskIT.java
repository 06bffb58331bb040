package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.RoleGrant;
import org.marquee.domain.user.Users;

class RoleDeskIT {
    private static void give(Office office, String by, String username, Role role) {
        long id = office.id(username);
        office.as(by, (beans, caller) -> {
            beans.get(RoleDesk.class).give(id, role, caller);
            return null;
        });
    }

    private static void take(Office office, String by, String username, Role role) {
        long id = office.id(username);
        office.as(by, (beans, caller) -> {
            beans.get(RoleDesk.class).take(id, role, caller);
            return null;
        });
    }

    private static void confirm(Office office, String by, String username, Role role) {
        long id = office.id(username);
        office.as(by, (beans, caller) -> {
            beans.get(RoleConfirmation.class).confirm(id, role, caller);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_role_takes_effect_when_operations_confirm_it(TestDatabase database) {
        Office office = new Office(database);

        give(office, "it1", "rep.west", Role.MANAGER);
        assertThat(office.user("rep.west").roles()).containsExactly(Role.REP);
        confirm(office, "ops1", "rep.west", Role.MANAGER);
        confirm(office, "ops2", "rep.west", Role.MANAGER);

        long id = office.id("rep.west");
        List<AuditEntry> audit = office.in(beans -> beans.get(AuditTrail.class).of("USER", id));
        assertThat(office.user("rep.west").roles()).containsExactly(Role.REP, Role.MANAGER);
        assertThat(audit)
                .extracting(AuditEntry::action, AuditEntry::userId, AuditEntry::detail)
                .containsExactly(
                        tuple("ROLE_CONFIRMED", office.id("ops1"), "MANAGER"),
                        tuple("ROLE_GIVEN", office.id("it1"), "MANAGER"));
    }

    @ParameterizedTest
    @EnumSource
    void neither_the_giver_nor_the_user_himself_confirms(TestDatabase database) {
        Office office = new Office(database);
        office.in(beans -> {
            beans.get(Users.class).getByUsername("ops1").grant(Role.ADMIN, null);
            return null;
        });
        give(office, "ops1", "rep.west", Role.NAM);
        give(office, "it1", "ops2", Role.NAM);

        assertThatThrownBy(() -> confirm(office, "ops1", "rep.west", Role.NAM)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> confirm(office, "ops2", "ops2", Role.NAM)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> confirm(office, "ops1", "rep.west", Role.OPS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirm(office, "ops1", "it1", Role.ADMIN)).isInstanceOf(Conflict.class);
        assertThat(office.user("rep.west").roles()).containsExactly(Role.REP);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gives_himself_a_role_that_opens_customer_data(TestDatabase database) {
        Office office = new Office(database);

        assertThatThrownBy(() -> give(office, "it1", "it1", Role.OPS))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("another administrator");
        assertThat(office.user("it1").grants()).extracting(RoleGrant::role).containsExactly(Role.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void operations_decline_a_role_only_while_it_waits_for_their_word(TestDatabase database) {
        Office office = new Office(database);
        give(office, "it1", "rep.west", Role.MANAGER);

        decline(office, "rep.west", Role.MANAGER);

        long id = office.id("rep.west");
        Optional<RoleGrant> left =
                office.in(beans -> beans.get(Users.class).get(id).grantOf(Role.MANAGER));
        List<AuditEntry> audit = office.in(beans -> beans.get(AuditTrail.class).of("USER", id));
        assertThat(left).isEmpty();
        assertThat(audit).extracting(AuditEntry::action).containsExactly("ROLE_DECLINED", "ROLE_GIVEN");
        assertThatThrownBy(() -> decline(office, "rep.west", Role.MANAGER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decline(office, "rep.west", Role.REP)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decline(office, "it1", Role.ADMIN)).isInstanceOf(Conflict.class);
    }

    private static void decline(Office office, String username, Role role) {
        long id = office.id(username);
        office.as("ops2", (beans, caller) -> {
            beans.get(RoleConfirmation.class).decline(id, role, caller);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_role_that_is_taken_and_given_again_has_to_be_confirmed_again(TestDatabase database) {
        Office office = new Office(database);

        take(office, "it1", "rep.west", Role.REP);
        give(office, "it1", "rep.west", Role.REP);

        assertThat(office.user("rep.west").roles()).isEmpty();
        assertThatThrownBy(() -> take(office, "it1", "rep.west", Role.NAM)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void another_partner_has_to_be_confirmed_again(TestDatabase database) {
        Office office = new Office(database);
        give(office, "it1", "rep.west", Role.PARTNER_REP);
        confirm(office, "ops1", "rep.west", Role.PARTNER_REP);
        long partner = office.partner("Alps Distribution", "ops1");

        office.as("it1", (beans, caller) -> {
            AppUser west = beans.get(Users.class).getByUsername("rep.west");
            UserFields moved = new UserFields(west.name(), null, null, true, null, null, partner, null);
            beans.get(UserDesk.class).change(west.id(), moved, west.version(), caller);
            return null;
        });

        assertThat(office.user("rep.west").partnerId()).isEqualTo(partner);
        assertThat(office.user("rep.west").roles()).containsExactly(Role.REP);
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_who_is_given_other_reports_has_to_be_confirmed_again(TestDatabase database) {
        Office office = new Office(database);
        give(office, "it1", "it2", Role.MANAGER);
        confirm(office, "ops1", "it2", Role.MANAGER);

        reportTo(office, "web.forms", null);
        assertThat(office.user("it2").roles()).contains(Role.MANAGER);
        reportTo(office, "rep.west", "it2");
        assertThat(office.user("it2").roles()).containsExactly(Role.ADMIN);

        confirm(office, "ops1", "it2", Role.MANAGER);
        reportTo(office, "rep.west", "it2");
        assertThat(office.user("it2").roles()).contains(Role.MANAGER);
    }

    private static void reportTo(Office office, String username, String manager) {
        office.as("it1", (beans, caller) -> {
            AppUser user = beans.get(Users.class).getByUsername(username);
            UserFields fields = new UserFields(user.name(), null, null, true, manager, null, null, null);
            beans.get(UserDesk.class).change(user.id(), fields, user.version(), caller);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_machine_has_no_password(TestDatabase database) {
        Office office = new Office(database);
        take(office, "it1", "rep.west", Role.REP);

        assertThatThrownBy(() -> give(office, "it1", "rep.west", Role.INTAKE)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_administrators_who_take_each_others_role_one_keeps_it(TestDatabase database)
            throws InterruptedException {
        Office office = new Office(database);
        Callable<Void> first = () -> {
            take(office, "it1", "it2", Role.ADMIN);
            return null;
        };
        Callable<Void> second = () -> {
            take(office, "it2", "it1", Role.ADMIN);
            return null;
        };

        List<Race.Outcome<Void>> outcomes = Race.run(List.of(first, second));

        assertThat(outcomes).filteredOn(Race.Outcome::isFailure).hasSize(1);
        assertThat(List.of(office.user("it1").roles(), office.user("it2").roles()))
                .filteredOn(roles -> roles.contains(Role.ADMIN))
                .hasSize(1);
    }
}
