package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.Invalid.FieldError;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.NeverSell;

class UserDeskIT {
    private static long make(Office office, NewUser wanted) {
        return office.as("it1", (beans, caller) -> beans.get(UserDesk.class).make(wanted, caller));
    }

    private static NewUser named(String username, String manager) {
        return new NewUser(username, username, null, "Europe/Berlin", manager, null, null);
    }

    private static void deactivate(Office office, String admin, String username) {
        AppUser user = office.user(username);
        office.as(admin, (beans, caller) -> {
            beans.get(UserDesk.class).change(user.id(), fields(user.name(), false, null), user.version(), caller);
            return null;
        });
    }

    private static UserFields fields(String name, boolean active, String manager) {
        return new UserFields(name, null, null, active, manager, null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void all_that_is_wrong_is_told_at_once(TestDatabase database) {
        Office office = new Office(database);
        NewUser wrong = new NewUser("No Name", " ", "nope@", "Mars/Base", "nobody", "noone", null);

        assertThatThrownBy(() -> make(office, wrong))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::field)
                                .containsExactly("username", "manager", "deputy", "name", "email", "zone"));
    }

    @ParameterizedTest
    @EnumSource
    void makes_a_user_who_can_do_nothing_yet(TestDatabase database) {
        Office office = new Office(database);

        long id =
                make(office, new NewUser("Ada", "Ada Quell", "Ada@Quellwerk.de", "Europe/Berlin", "ops1", null, null));

        UserView ada = office.in(beans -> beans.get(UserReading.class).get(id));
        List<Change> changes = office.in(beans -> beans.get(ChangeLog.class).after(0));
        assertThat(ada.username()).isEqualTo("ada");
        assertThat(ada.email()).isEqualTo("ada@quellwerk.de");
        assertThat(ada.manager()).isEqualTo("ops1");
        assertThat(ada.roles()).isEmpty();
        assertThat(ada.password()).isEqualTo(UserView.Password.NONE);
        assertThat(changes).containsExactly(new Change(1, Change.Kind.USER, id));
    }

    @ParameterizedTest
    @EnumSource
    void a_user_name_is_given_once(TestDatabase database) {
        Office office = new Office(database);

        assertThatThrownBy(() -> make(office, named("OPS1", null))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> make(office, named("ada", "nobody"))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void changes_are_written_down_and_need_the_version_that_was_read(TestDatabase database) {
        Office office = new Office(database);
        AppUser rep = office.user("rep.west");

        office.as("it1", (beans, caller) -> {
            beans.get(UserDesk.class).change(rep.id(), fields("Wes", true, "ops1"), rep.version(), caller);
            return null;
        });

        assertThat(office.user("rep.west").name()).isEqualTo("Wes");
        assertThat(office.user("rep.west").managerId()).isEqualTo(office.id("ops1"));
        List<AuditEntry> audit = office.in(beans -> beans.get(AuditTrail.class).of("USER", rep.id()));
        assertThat(audit).extracting(AuditEntry::action).containsExactly("CHANGED");
        assertThatThrownBy(() -> office.as("it1", (beans, caller) -> {
                    beans.get(UserDesk.class).change(rep.id(), fields("W.", true, null), rep.version(), caller);
                    return null;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_reports_to_himself_even_by_way_of_others(TestDatabase database) {
        Office office = new Office(database);
        make(office, named("ada", "rep.west"));
        AppUser rep = office.user("rep.west");

        for (String manager : List.of("ada", "rep.west")) {
            assertThatThrownBy(() -> office.as("it1", (beans, caller) -> {
                        beans.get(UserDesk.class).change(rep.id(), fields("W", true, manager), rep.version(), caller);
                        return null;
                    }))
                    .isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_deactivated_user_has_no_role_left_and_routing_hears_of_it(TestDatabase database) {
        Office office = new Office(database);

        deactivate(office, "it1", "rep.west");

        AppUser gone = office.user("rep.west");
        List<Change> changes = office.in(beans -> beans.get(ChangeLog.class).after(0));
        assertThat(gone.isActive()).isFalse();
        assertThat(gone.roles()).isEmpty();
        assertThat(changes).extracting(Change::kind).containsExactly(Change.Kind.USER);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_owns_what_needs_an_owner_stays_and_customers_are_not_named(TestDatabase database) {
        Office office = new Office(database);
        office.in(beans -> {
            AppUser ops = beans.get(Users.class).getByUsername("ops1");
            beans.get(GovernanceProcesses.class).add(new GovernanceProcess("new-accounts", ops));
            beans.get(FirstPolicy.class).publish(NeverSell.nothing(), List.of(), ops.id());
            Account umbrella = beans.get(Accounts.class)
                    .add(new Account(AccountKind.HOLDING, profile("DIS"), ops.id(), ops.id(), Office.NOW, null));
            umbrella.approveAsOperations();
            umbrella.openUmbrella();
            return null;
        });

        assertThatThrownBy(() -> deactivate(office, "it1", "ops1"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("the governance process new-accounts")
                .hasMessageContaining("the fallback queue")
                .hasMessageContaining("an umbrella")
                .hasMessageNotContaining("DIS");
        assertThat(office.user("ops1").isActive()).isTrue();
        deactivate(office, "it1", "ops2");
        assertThat(office.user("ops2").isActive()).isFalse();
    }

    private static AccountProfile profile(String name) {
        return new AccountProfile(name, AccountType.PROSPECT, null, null, null, null, null, null, "US", null, null);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_administrators_who_deactivate_each_other_one_stays(TestDatabase database) throws InterruptedException {
        Office office = new Office(database);
        Callable<Void> first = () -> {
            deactivate(office, "it1", "it2");
            return null;
        };
        Callable<Void> second = () -> {
            deactivate(office, "it2", "it1");
            return null;
        };

        List<Race.Outcome<Void>> outcomes = Race.run(List.of(first, second));

        assertThat(outcomes).filteredOn(Race.Outcome::isFailure).hasSize(1);
        assertThat(List.of(office.user("it1"), office.user("it2")))
                .filteredOn(AppUser::isActive)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_last_administrator_cannot_leave(TestDatabase database) {
        Office office = new Office(database);
        deactivate(office, "it2", "it1");

        assertThatThrownBy(() -> deactivate(office, "it2", "it2"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("the last one who can act as Administrator");
    }
}
