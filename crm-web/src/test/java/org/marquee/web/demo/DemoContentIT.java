package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.PasswordHash;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Callers;
import org.marquee.web.admin.Homes;

/** What stands in a database that the demonstration has filled. */
class DemoContentIT {
    @TempDir
    private static Path home;

    private static List<Account> accounts;

    @BeforeAll
    static void fill() {
        TestDatabase.H2.clear();
        TestDatabase.H2.run(em -> DemoStocks.on(em, Homes.at(home)).fill(500));
        accounts = TestDatabase.H2.call(em -> new Accounts(em).scan(0, 100_000));
    }

    @Test
    void the_users_are_those_of_the_table_and_all_have_the_password_of_the_file() throws Exception {
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
        List<Account> holdings = accounts.stream().filter(Account::isHolding).toList();
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
        long disney = accounts.stream()
                .filter(account -> account.name().equals("DIS"))
                .findFirst()
                .orElseThrow()
                .id();
        Set<Long> umbrellasOfDisney = TestDatabase.H2.call(em -> new Callers(em, new Users(em))
                .getByUsername("nam.disney")
                .reach()
                .umbrellas());
        assertThat(umbrellasOfDisney).containsExactly(disney);
        assertThat(accounts)
                .filteredOn(account -> account.umbrellaId() == null)
                .allMatch(account -> account.coverage() == Coverage.TERRITORY);
        assertThat(accounts)
                .filteredOn(account -> account.umbrellaId() != null)
                .allMatch(account -> account.isNamed() && account.territoryId() == null);
    }

    @Test
    void no_name_and_no_domain_stands_in_two_umbrellas() {
        Map<Long, Long> umbrellas = accounts.stream()
                .filter(account -> account.umbrellaId() != null)
                .collect(Collectors.toMap(Account::id, Account::umbrellaId));

        Map<String, Set<Long>> bearers =
                TestDatabase.H2.call(em -> new Aliases(em).ofAll(umbrellas.keySet())).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(
                                alias -> (alias.kind() == AliasKind.DOMAIN) + alias.labelKey(),
                                Collectors.mapping(
                                        (Alias alias) -> umbrellas.get(alias.accountId()), Collectors.toSet())));

        assertThat(bearers).hasSizeGreaterThan(2_000);
        assertThat(bearers.entrySet().stream().filter(entry -> entry.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void there_are_competitors() {
        assertThat(accounts)
                .filteredOn(account -> account.type() == AccountType.COMPETITOR)
                .hasSize(4);
    }
}
