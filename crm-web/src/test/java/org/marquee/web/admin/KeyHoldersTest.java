package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;

class KeyHoldersTest {
    private final AppUser first = user("it1", Role.ADMIN);
    private final AppUser second = user("it2", Role.ADMIN);
    private final AppUser ops = user("ops1", Role.OPS);
    private final AppUser rep = user("rep.west", Role.REP);

    private static AppUser user(String username, Role role) {
        AppUser user = new AppUser(username, username, ZoneOffset.UTC, Instant.EPOCH);
        user.grant(role, 1L);
        user.changePassword("own");
        return user;
    }

    @Test
    void one_of_two_may_go() {
        assertThatCode(() -> KeyHolders.requireOthers(first, List.of(first, second, ops)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_last_who_can_sign_in_stays() {
        second.resetPassword("one-time");

        assertThatThrownBy(() -> KeyHolders.requireOthers(first, List.of(first, second, ops)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("it1 is the last one who can act as Administrator");
        assertThatThrownBy(() -> KeyHolders.requireOthers(ops, List.of(first, second, ops)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Operations");
    }

    @Test
    void whoever_cannot_act_may_go() {
        second.deactivate();

        assertThatCode(() -> KeyHolders.requireOthers(second, List.of(first, second)))
                .doesNotThrowAnyException();
        assertThatCode(() -> KeyHolders.requireAnother(Role.REP, rep, List.of(rep)))
                .doesNotThrowAnyException();
    }
}
