package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Callers;
import org.marquee.web.admin.Homes;

class DemoStockIT {
    private static final int ALWAYS = 785 + 52 + 4;
    private static final int FEW = 300;

    @TempDir
    private Path home;

    @BeforeEach
    void empty() {
        TestDatabase.H2.clear();
        TestDatabase.POSTGRESQL.clear();
    }

    @ParameterizedTest
    @EnumSource
    void fills_an_empty_database_once(TestDatabase database) {
        assertThat(fill(database, FEW)).isTrue();
        assertThat(fill(database, FEW)).isTrue();

        assertThat(accounts(database)).hasSize(ALWAYS + FEW).allMatch(Account::attractsLeads);
    }

    @Test
    void leaves_a_database_alone_that_has_users_of_its_own() {
        TestDatabase.H2.run(em -> new Users(em).add(new AppUser("ada", "Ada", ZoneOffset.UTC, Instant.EPOCH)));

        assertThat(fill(TestDatabase.H2, FEW)).isFalse();

        assertThat(accounts(TestDatabase.H2)).isEmpty();
    }

    @Test
    void starts_again_from_nothing_after_it_was_interrupted() {
        assertThatThrownBy(() -> TestDatabase.H2.run(em -> {
                    DemoStocks.on(em, Homes.at(home)).fill(FEW);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(accounts(TestDatabase.H2)).isEmpty();

        assertThat(fill(TestDatabase.H2, FEW)).isTrue();

        assertThat(accounts(TestDatabase.H2)).hasSize(ALWAYS + FEW);
    }

    @Test
    void the_users_are_those_of_the_table_and_all_have_the_password_of_the_file() throws Exception {
        fill(TestDatabase.H2, FEW);

        String password = Files.readString(home.resolve("demo-password")).strip();
        List<AppUser> users = TestDatabase.H2.call(em -> new Users(em).all());
        assertThat(users)
                .extracting(AppUser::username)
                .containsExactlyInAnyOrder(
                        "nam.disney",
                        "nam.tech",
                        "nam.industrial",
                        "nam.global",
                        "rep.west",
                        "rep.central",
                        "rep.east",
                        "rep.emea",
                        "partner.alps",
                        "mgr.named",
                        "mgr.field",
                        "ops1",
                        "ops2",
                        "marketing",
                        "it.admin");
        assertThat(users).allMatch(user -> user.roles().size() == 1);
        assertThat(users).allMatch(user -> PasswordHash.matches(password, user.passwordHash()));
    }

    @Test
    void every_umbrella_has_one_corporate_unit_and_its_manager() {
        fill(TestDatabase.H2, FEW);

        List<Account> holdings =
                accounts(TestDatabase.H2).stream().filter(Account::isHolding).toList();
        assertThat(holdings).hasSize(52).allMatch(holding -> {
            Account unit = TestDatabase.H2.call(em -> new Accounts(em).get(holding.corporateUnitId()));
            return unit.name()
                            .equals("%s - %s - Corporate"
                                    .formatted(holding.name(), holding.profile().country()))
                    && unit.umbrellaId().equals(holding.id())
                    && unit.ownerId().equals(holding.ownerId());
        });
    }

    @Test
    void the_wall_stands_between_named_and_field_sales() {
        fill(TestDatabase.H2, FEW);

        List<Account> all = accounts(TestDatabase.H2);
        long disney = all.stream()
                .filter(account -> account.name().equals("DIS"))
                .findFirst()
                .orElseThrow()
                .id();
        Set<Long> umbrellasOfDisney = TestDatabase.H2.call(em -> new Callers(em, new Users(em))
                .getByUsername("nam.disney")
                .reach()
                .umbrellas());
        assertThat(umbrellasOfDisney).containsExactly(disney);
        assertThat(all)
                .filteredOn(account -> account.umbrellaId() == null)
                .allMatch(account -> account.coverage() == Coverage.TERRITORY);
        assertThat(all)
                .filteredOn(account -> account.umbrellaId() != null)
                .allMatch(account -> account.isNamed() && account.territoryId() == null);
    }

    private boolean fill(TestDatabase database, int companies) {
        return database.call(em -> DemoStocks.on(em, Homes.at(home)).fill(companies));
    }

    private static List<Account> accounts(TestDatabase database) {
        return database.call(em -> new Accounts(em).scan(0, 100_000));
    }
}
