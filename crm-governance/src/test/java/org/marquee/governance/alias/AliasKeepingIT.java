package org.marquee.governance.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.governance.World;

class AliasKeepingIT {

    private static Alias add(World world, String username, Account account, AliasKind kind, String text) {
        return add(world, username, new NewAlias(account.id(), kind, text, null, null, null));
    }

    private static Alias add(World world, String username, NewAlias alias) {
        return world.as(
                username, (beans, caller) -> beans.get(AliasKeeping.class).add(alias, caller));
    }

    @ParameterizedTest
    @EnumSource
    void a_new_name_has_open_leads_tried_again(TestDatabase database) {
        World world = new World(database);
        Account unit = world.unit("DIS - US - Pixar", "DIS");

        List<AccountChanged> told = world.as("nam.disney", (beans, caller) -> {
            beans.get(AliasKeeping.class)
                    .add(new NewAlias(unit.id(), AliasKind.DOMAIN, "https://www.pixar.com/", null, null, null), caller);
            return beans.fired(AccountChanged.class);
        });

        List<Alias> aliases = world.in(beans -> beans.get(Aliases.class).of(unit.id()));
        assertThat(aliases).extracting(Alias::labelKey).containsExactly("pixar.com");
        assertThat(told).containsExactly(new AccountChanged(unit.id(), world.userId("nam.disney")));
    }

    @ParameterizedTest
    @EnumSource
    void only_operations_and_the_umbrellas_own_manager_name_things(TestDatabase database) {
        World world = new World(database);
        Account unit = world.unit("DIS - US - Pixar", "DIS");
        Account own = world.approved("Quellwerk GmbH", "rep.emea");

        assertThatThrownBy(() -> add(world, "nam.tech", unit, AliasKind.BRAND, "Pixar"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(world, "rep.emea", own, AliasKind.BRAND, "Quelle"))
                .isInstanceOf(Denied.class);
        add(world, "ops1", own, AliasKind.BRAND, "Quelle");
    }

    @ParameterizedTest
    @EnumSource
    void a_name_stands_in_one_umbrella_at_a_time_and_a_stranger_is_not_named(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account rival = world.unit("MSFT - US - Rare", "MSFT");
        add(world, "nam.disney", pixar, AliasKind.BRAND, "Toy Story");

        assertThatThrownBy(() -> add(world, "nam.tech", rival, AliasKind.TRADE_NAME, "toy story!"))
                .isInstanceOf(Conflict.class)
                .hasMessageNotContaining("DIS");
        assertThatThrownBy(() -> add(world, "ops1", rival, AliasKind.TRADE_NAME, "toy story!"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("DIS - US - Pixar");
        assertThatThrownBy(() -> add(world, "nam.tech", rival, AliasKind.ABBREVIATION, "Dis"))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_name_may_pass_to_another_umbrella_when_it_has_ended(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account rare = world.unit("MSFT - US - Rare", "MSFT");
        Alias former = add(world, "nam.disney", pixar, AliasKind.BRAND, "Toy Story");
        LocalDate lastDay = LocalDate.of(2026, 11, 30);

        world.as(
                "nam.disney",
                (beans, caller) -> beans.get(AliasKeeping.class).end(former.id(), lastDay, former.version(), caller));
        add(world, "nam.tech", new NewAlias(rare.id(), AliasKind.BRAND, "Toy Story", lastDay.plusDays(1), null, null));

        assertThatThrownBy(() -> add(
                        world,
                        "nam.tech",
                        new NewAlias(rare.id(), AliasKind.TRADE_NAME, "Toy Story", lastDay, null, null)))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_umbrellas_that_claim_a_domain_at_once_one_gets_it(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account rare = world.unit("MSFT - US - Rare", "MSFT");
        Callable<Alias> disney = () -> add(world, "nam.disney", pixar, AliasKind.DOMAIN, "toystory.com");
        Callable<Alias> microsoft = () -> add(world, "nam.tech", rare, AliasKind.DOMAIN, "toystory.com");

        List<Race.Outcome<Alias>> outcomes = Race.run(List.of(disney, microsoft));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure()).isInstanceOf(Conflict.class));
    }
}
