package org.marquee.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;
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

    private boolean fill(TestDatabase database, int companies) {
        return database.call(em -> DemoStocks.on(em, Homes.at(home)).fill(companies));
    }

    private static List<Account> accounts(TestDatabase database) {
        return database.call(em -> new Accounts(em).scan(0, 100_000));
    }
}
