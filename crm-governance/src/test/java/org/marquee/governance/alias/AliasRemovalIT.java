package org.marquee.governance.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.audit.Change;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.governance.World;

class AliasRemovalIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Alias add(World world, Account account, String text, LocalDate from) {
        return world.as(
                "ops1",
                (beans, caller) -> beans.get(AliasKeeping.class)
                        .add(new NewAlias(account.id(), AliasKind.BRAND, text, from, null, null), caller));
    }

    private static RemovedAlias remove(World world, String username, Alias alias) {
        return world.as(
                username, (beans, caller) -> beans.get(AliasRemoval.class).remove(alias.id(), alias.version(), caller));
    }

    private static Alias putBack(World world, RemovedAlias removed) {
        return world.as(
                "nam.disney", (beans, caller) -> beans.get(AliasRemoval.class).putBack(removed, caller));
    }

    private static List<Alias> of(World world, Account account) {
        return world.in(beans -> beans.get(Aliases.class).of(account.id()));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_removed_holds_no_more_at_once_and_holds_again_when_it_is_put_back(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Alias alias = add(world, pixar, "Toy Story", null);

        RemovedAlias removed = remove(world, "nam.disney", alias);

        assertThat(of(world, pixar))
                .singleElement()
                .satisfies(ended -> assertThat(ended.holdsOn(TODAY)).isFalse());
        putBack(world, removed);
        assertThat(of(world, pixar)).singleElement().satisfies(again -> {
            assertThat(again.holdsOn(TODAY)).isTrue();
            assertThat(again.validTo()).isNull();
        });
        List<Change> changes = world.in(beans -> beans.get(ChangeLog.class).after(0));
        assertThat(changes).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void what_held_on_no_day_goes_without_a_trace_and_can_be_put_back(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Alias alias = add(world, pixar, "Toy Story", TODAY);

        RemovedAlias removed = remove(world, "nam.disney", alias);

        assertThat(of(world, pixar)).isEmpty();
        putBack(world, removed);
        assertThat(of(world, pixar)).extracting(Alias::validFrom).containsExactly(TODAY);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_not_put_back_when_another_bears_it_by_now(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account rare = world.unit("MSFT - US - Rare", "MSFT");
        RemovedAlias removed = remove(world, "ops1", add(world, pixar, "Toy Story", null));
        add(world, rare, "Toy Story", TODAY);

        assertThatThrownBy(() -> world.as(
                        "ops1", (beans, caller) -> beans.get(AliasRemoval.class).putBack(removed, caller)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("MSFT - US - Rare")
                .hasMessageContaining("since 23 November 2026");
    }

    @ParameterizedTest
    @EnumSource
    void only_operations_and_the_umbrellas_manager_remove(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account own = world.approved("Quellwerk GmbH", "nam.tech");
        Alias toys = add(world, pixar, "Toy Story", null);
        Alias source = add(world, own, "Quelle", null);

        assertThatThrownBy(() -> remove(world, "nam.tech", toys)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> remove(world, "nam.tech", source)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> world.as(
                        "nam.tech",
                        (beans, caller) -> beans.get(AliasRemoval.class).assumed(toys.id(), caller)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_would_be_left_is_told_and_stays(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Alias toys = add(world, pixar, "Toy Story", null);
        add(world, pixar, "Luxo", null);

        List<Alias> left = world.as(
                "nam.disney", (beans, caller) -> beans.get(AliasRemoval.class).assumed(toys.id(), caller));

        assertThat(left).extracting(Alias::label).containsExactly("Luxo");
        assertThat(of(world, pixar)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_an_account_would_be_called_is_checked_and_not_kept(TestDatabase database) {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Account rare = world.unit("MSFT - US - Rare", "MSFT");
        add(world, rare, "Banjo", TODAY);
        NewAlias fine = new NewAlias(pixar.id(), AliasKind.BRAND, "Toy Story", null, null, null);
        NewAlias taken = new NewAlias(pixar.id(), AliasKind.BRAND, "Banjo", null, null, null);

        List<Alias> names = world.as(
                "ops1", (beans, caller) -> beans.get(AliasKeeping.class).assumed(fine, caller));

        assertThat(names).extracting(Alias::label).containsExactly("Toy Story");
        assertThat(of(world, pixar)).isEmpty();
        assertThatThrownBy(() -> world.as(
                        "ops1", (beans, caller) -> beans.get(AliasKeeping.class).assumed(taken, caller)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("since 23 November 2026");
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_remove_it_at_once_one_does(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        Alias alias = add(world, pixar, "Toy Story", null);
        Callable<RemovedAlias> one = () -> remove(world, "ops1", alias);
        Callable<RemovedAlias> other = () -> remove(world, "nam.disney", alias);

        List<Race.Outcome<RemovedAlias>> outcomes = Race.run(List.of(one, other));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure()).isInstanceOfAny(StaleVersion.class, Conflict.class));
    }
}
