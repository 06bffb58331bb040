package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.web.security.Credentials;
import org.marquee.web.security.SignedInUser;

class PasswordDeskIT {
    private static String reset(Office office, String by, String username) {
        long id = office.id(username);
        return office.as(by, (beans, caller) -> beans.get(PasswordDesk.class).reset(id, caller));
    }

    @ParameterizedTest
    @EnumSource
    void the_new_password_lets_in_to_change_it_and_the_old_one_no_more(TestDatabase database) {
        Office office = new Office(database);
        long before = office.user("rep.west").credentialVersion();

        String password = reset(office, "it1", "rep.west");

        SignedInUser west = office.in(beans ->
                beans.get(Credentials.class).ofPassword("rep.west", password).orElseThrow());
        boolean old = office.in(beans -> beans.get(Credentials.class)
                .ofPassword("rep.west", Office.PASSWORD)
                .isPresent());
        assertThat(west.mustChangePassword()).isTrue();
        assertThat(west.roles()).isEmpty();
        assertThat(west.credentialVersion()).isGreaterThan(before);
        assertThat(old).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_password_is_written_down_nowhere(TestDatabase database) {
        Office office = new Office(database);

        String password = reset(office, "it1", "rep.west");

        long id = office.id("rep.west");
        List<AuditEntry> audit = office.in(beans -> beans.get(AuditTrail.class).of("USER", id));
        assertThat(audit).extracting(AuditEntry::action).containsExactly("PASSWORD_RESET");
        assertThat(audit.get(0).detail()).doesNotContain(password);
        assertThat(office.user("rep.west").passwordHash()).doesNotContain(password);
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_confirmed_stays_lost_until_they_confirm_again(TestDatabase database) {
        Office office = new Office(database);
        reset(office, "it1", "rep.west");

        office.in(beans -> {
            beans.get(Users.class).getByUsername("rep.west").changePassword("own");
            return null;
        });
        assertThat(office.user("rep.west").roles()).isEmpty();
        long id = office.id("rep.west");
        office.as("ops1", (beans, caller) -> {
            beans.get(RoleConfirmation.class).confirm(id, Role.REP, caller);
            return null;
        });

        assertThat(office.user("rep.west").roles()).containsExactly(Role.REP);
    }

    @ParameterizedTest
    @EnumSource
    void neither_machines_nor_oneself_nor_the_last_of_operations_are_reset(TestDatabase database) {
        Office office = new Office(database);
        reset(office, "it1", "ops2");

        for (String username : List.of("web.forms", "it1", "ops1")) {
            assertThatThrownBy(() -> reset(office, "it1", username)).isInstanceOf(Conflict.class);
        }
    }
}
