package org.marquee.governance.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.governance.World;

class AliasTableIT {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static Alias add(World world, String username, NewAlias alias) {
        return world.as(
                username, (beans, caller) -> beans.get(AliasKeeping.class).add(alias, caller));
    }

    private static Alias end(World world, Alias alias, LocalDate lastDay) {
        return world.as(
                "ops1",
                (beans, caller) -> beans.get(AliasKeeping.class).end(alias.id(), lastDay, alias.version(), caller));
    }

    private static NewAlias domain(Account account, String domain) {
        return new NewAlias(account.id(), AliasKind.DOMAIN, domain, null, null, null);
    }

    @ParameterizedTest
    @EnumSource
    void is_numbered_for_matching_and_lets_open_leads_follow(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");

        List<AccountChanged> told = world.as("nam.disney", (beans, caller) -> {
            beans.get(AliasKeeping.class).add(domain(pixar, "https://www.Pixar.com/careers"), caller);
            return beans.fired(AccountChanged.class);
        });

        List<Change> changes = world.in(beans -> beans.get(ChangeLog.class).after(0));
        assertThat(told).containsExactly(new AccountChanged(pixar.id(), world.userId("nam.disney")));
        assertThat(changes).containsExactly(new Change(1, Change.Kind.ACCOUNT, pixar.id()));
    }

    @ParameterizedTest
    @EnumSource
    void outside_umbrellas_a_name_stands_at_one_account(TestDatabase database) {
        World world = new World(database);
        Account one = world.approved("Quellwerk GmbH", "rep.emea");
        Account other = world.approved("Quellwerk Handels GmbH", "rep.emea");
        add(world, "ops1", new NewAlias(one.id(), AliasKind.BRAND, "Quelli", null, null, null));

        assertThatThrownBy(() ->
                        add(world, "ops1", new NewAlias(other.id(), AliasKind.TRADE_NAME, "QUELLI", null, null, null)))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void may_stand_elsewhere_from_the_day_after_it_ended(TestDatabase database) {
        World world = new World(database);
        Alias former = add(world, "ops1", domain(world.unit("DIS - US - Pixar", "DIS"), "pixar.com"));
        Account linkedIn = world.unit("MSFT - US - LinkedIn", "MSFT");

        end(world, former, NEW_YEAR.minusDays(1));
        Alias next =
                add(world, "ops1", new NewAlias(linkedIn.id(), AliasKind.DOMAIN, "pixar.com", NEW_YEAR, null, null));

        assertThat(next.accountId()).isEqualTo(linkedIn.id());
        Alias ended = world.in(beans -> beans.get(Aliases.class).get(former.id()));
        assertThatThrownBy(() -> end(world, ended, NEW_YEAR)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_ended_alias_holds_again_at_its_account(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Alias former = add(world, "ops1", domain(pixar, "pixar.com"));
        end(world, former, NEW_YEAR.minusDays(1));

        Alias again = add(world, "ops1", new NewAlias(pixar.id(), AliasKind.DOMAIN, "pixar.com", NEW_YEAR, null, null));

        assertThat(again.id()).isNotEqualTo(former.id());
        assertThat(again.holdsOn(NEW_YEAR.plusYears(10))).isTrue();
        assertThatThrownBy(() -> add(world, "ops1", domain(pixar, "pixar.com"))).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_holds_again_leaves_the_time_between_to_whoever_had_the_name_then(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account linkedIn = world.unit("MSFT - US - LinkedIn", "MSFT");
        LocalDate summer = NEW_YEAR.plusMonths(6);
        Alias former = add(world, "ops1", domain(pixar, "pixar.com"));
        end(world, former, NEW_YEAR.minusDays(1));
        add(
                world,
                "ops1",
                new NewAlias(linkedIn.id(), AliasKind.DOMAIN, "pixar.com", NEW_YEAR, summer.minusDays(1), null));

        Alias again = add(world, "ops1", new NewAlias(pixar.id(), AliasKind.DOMAIN, "pixar.com", summer, null, null));

        LocalDate spring = NEW_YEAR.plusMonths(3);
        List<Alias> pixars = world.in(beans -> beans.get(Aliases.class).of(pixar.id()));
        assertThat(pixars).hasSize(2).noneMatch(alias -> alias.holdsOn(spring));
        assertThat(again.holdsOn(summer)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_name_does_not_stand_in_an_umbrella_and_outside_and_one_that_does_can_be_ended(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account company = world.approved("Quellwerk GmbH", "rep.emea");
        add(world, "ops1", domain(pixar, "pixar.com"));
        Alias stray = world.in(beans -> beans.get(Aliases.class)
                .add(new Alias(company.id(), AliasKind.DOMAIN, "pixar.com", null, null, null, World.NOW)));

        assertThatThrownBy(() -> world.as("ops1", (beans, caller) -> {
                    Account at = beans.get(Accounts.class).get(company.id());
                    beans.get(AliasConflicts.class)
                            .refuseAll(List.of(at), world.account("MSFT").id(), caller);
                    return null;
                }))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("DIS - US - Pixar");
        assertThat(end(world, stray, NEW_YEAR).validTo()).isEqualTo(NEW_YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void a_domain_of_many_is_listed_by_operations_with_a_reason(TestDatabase database) {
        World world = new World(database);
        Account disney = world.unit("DIS - US - Disney Online", "DIS");

        assertThatThrownBy(() -> add(world, "nam.disney", domain(disney, "go.com")))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> add(world, "ops1", domain(disney, "go.com"))).isInstanceOf(Invalid.class);
        Alias listed = add(
                world,
                "ops1",
                new NewAlias(disney.id(), AliasKind.DOMAIN, "go.com", null, null, "Disney has owned it since 1998."));

        assertThat(listed.labelKey()).isEqualTo("go.com");
    }

    @ParameterizedTest
    @EnumSource
    void a_domain_of_everybody_is_listed_by_nobody(TestDatabase database) {
        World world = new World(database);
        Account disney = world.unit("DIS - US - Disney Online", "DIS");

        for (String everybodys : List.of("gmail.com", "co.uk", "github.io")) {
            NewAlias alias = new NewAlias(disney.id(), AliasKind.DOMAIN, everybodys, null, null, "We would like it.");
            assertThatThrownBy(() -> add(world, "ops1", alias))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("everybody's");
        }
    }
}
