package org.marquee.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;

class ReportsIT {
    @ParameterizedTest
    @EnumSource
    void a_manager_has_the_reports_of_his_reports(TestDatabase database) {
        database.clear();

        List<AppUser> reports = database.call(em -> {
            AppUser head = UserFixture.with(em, "head", Role.MANAGER);
            AppUser boss = UserFixture.with(em, "boss", Role.MANAGER);
            AppUser rep = UserFixture.with(em, "rep", Role.REP);
            UserFixture.with(em, "stranger", Role.REP);
            boss.reportTo(head);
            rep.reportTo(boss);
            return new Users(em).reportsOf(head.id());
        });

        assertThat(reports).extracting(AppUser::username).containsExactly("boss", "rep");
    }

    @ParameterizedTest
    @EnumSource
    void managers_in_a_circle_come_to_an_end_and_nobody_reports_to_himself(TestDatabase database) {
        database.clear();

        List<AppUser> reports = database.call(em -> {
            AppUser one = UserFixture.with(em, "one", Role.MANAGER);
            AppUser other = UserFixture.with(em, "other", Role.MANAGER);
            one.reportTo(other);
            other.reportTo(one);
            return new Users(em).reportsOf(one.id());
        });

        assertThat(reports).extracting(AppUser::username).containsExactly("other");
    }
}
