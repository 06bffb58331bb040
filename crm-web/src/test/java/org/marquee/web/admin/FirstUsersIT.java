package org.marquee.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.RoutingPolicyVersion;
import org.marquee.domain.decision.RoutingPolicyVersions;
import org.marquee.domain.settings.Setting;
import org.marquee.domain.settings.Settings;
import org.marquee.domain.text.StoredJson;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.routing.policy.RoutingPolicy;

class FirstUsersIT {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path home;

    @BeforeEach
    void empty() {
        TestDatabase.H2.clear();
        TestDatabase.POSTGRESQL.clear();
    }

    @ParameterizedTest
    @EnumSource
    void lets_an_administrator_and_operations_in_with_the_passwords_of_the_file(TestDatabase database) {
        database.run(em -> firstUsers(em, Homes.at(home)).makeIfNobodyIsThere());

        Map<String, String> passwords = writtenPasswords();
        List<AppUser> users = database.call(em -> new Users(em).all());
        assertThat(users).extracting(AppUser::username).containsExactly("admin", "ops");
        assertThat(users).extracting(AppUser::roles).containsExactly(Set.of(Role.ADMIN), Set.of(Role.OPS));
        assertThat(users).allMatch(user -> PasswordHash.matches(passwords.get(user.username()), user.passwordHash()));
    }

    @ParameterizedTest
    @EnumSource
    void publishes_a_policy_in_which_operations_own_the_queues(TestDatabase database) {
        database.run(em -> firstUsers(em, Homes.at(home)).makeIfNobodyIsThere());

        RoutingPolicyVersion inForce =
                database.call(em -> new RoutingPolicyVersions(em).inForce().orElseThrow());
        long ops = database.call(em -> new Users(em).getByUsername("ops").id());
        assertThat(inForce.number()).isEqualTo(1);
        assertThat(StoredJson.read(inForce.body(), RoutingPolicy.class).queues().fallbackId())
                .isEqualTo(ops);
    }

    @Test
    void takes_the_passwords_that_are_set_and_writes_none_of_them_down() {
        Settings settings = Homes.at(
                home,
                Map.of(Setting.ADMIN_PASSWORD, "set by the operator", Setting.OPS_PASSWORD, "set by him as well"));

        TestDatabase.H2.run(em -> firstUsers(em, settings).makeIfNobodyIsThere());

        AppUser admin = TestDatabase.H2.call(em -> new Users(em).getByUsername("admin"));
        assertThat(PasswordHash.matches("set by the operator", admin.passwordHash()))
                .isTrue();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void leaves_an_installation_alone_that_has_users() {
        TestDatabase.H2.run(em -> new Users(em).add(new AppUser("ada", "Ada", ZoneOffset.UTC, CLOCK.instant())));

        TestDatabase.H2.run(em -> firstUsers(em, Homes.at(home)).makeIfNobodyIsThere());

        long users = TestDatabase.H2.call(em -> new Users(em).count());
        assertThat(users).isEqualTo(1);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void replaces_the_passwords_of_a_start_that_was_interrupted_before_its_commit() {
        assertThatThrownBy(() -> TestDatabase.H2.run(em -> {
                    firstUsers(em, Homes.at(home)).makeIfNobodyIsThere();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        TestDatabase.H2.run(em -> firstUsers(em, Homes.at(home)).makeIfNobodyIsThere());

        AppUser ops = TestDatabase.H2.call(em -> new Users(em).getByUsername("ops"));
        assertThat(PasswordHash.matches(writtenPasswords().get("ops"), ops.passwordHash()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void makes_them_once_when_two_nodes_start_together(TestDatabase database) {
        List<Path> homes = List.of(home.resolve("one"), home.resolve("other"));

        CompletableFuture.allOf(homes.stream()
                        .map(node -> CompletableFuture.runAsync(() -> database.run(
                                em -> firstUsers(em, Homes.at(node)).makeIfNobodyIsThere())))
                        .toArray(CompletableFuture[]::new))
                .join();

        long users = database.call(em -> new Users(em).count());
        assertThat(users).isEqualTo(2);
        assertThat(homes.stream()
                        .filter(node ->
                                node.resolve("initial-passwords").toFile().exists()))
                .hasSize(1);
    }

    private Map<String, String> writtenPasswords() {
        return Splitter.on('\n')
                .omitEmptyStrings()
                .withKeyValueSeparator(' ')
                .split(new SecretFile(home.resolve("initial-passwords")).read().orElseThrow());
    }

    private static FirstUsers firstUsers(EntityManager em, Settings settings) {
        ChangeLog changes = new ChangeLog(em);
        FirstPolicy policy = new FirstPolicy(new RoutingPolicyVersions(em), changes, CLOCK);
        return new FirstUsers(new Users(em), policy, changes, settings, CLOCK);
    }
}
