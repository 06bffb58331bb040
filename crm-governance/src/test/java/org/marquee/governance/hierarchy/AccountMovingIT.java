package org.marquee.governance.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Coverage;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.approval.AccountFinding;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.governance.World;
import org.marquee.governance.approval.AccountOpening;
import org.marquee.governance.approval.NewAccount;
import org.marquee.governance.approval.ReviewReading;

class AccountMovingIT {

    private static Account move(World world, String username, Account account, Account parent) {
        return world.as(username, (beans, caller) -> {
            long version = beans.get(Accounts.class).get(account.id()).version();
            return beans.get(AccountMoving.class)
                    .move(account.id(), parent == null ? null : parent.id(), version, caller);
        });
    }

    private static Account now(World world, Account account) {
        return world.in(beans -> beans.get(Accounts.class).get(account.id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_branch_that_joins_an_umbrella_goes_to_its_manager_with_its_people(TestDatabase database) {
        World world = new World(database);
        Account above = world.approved("Quellwerk GmbH", "rep.emea");
        Account below = world.approved("Quellwerk Nord GmbH", "rep.emea");
        move(world, "ops1", below, above);
        Contact ada = world.person(below, "Ada", "Lovelace");

        move(world, "ops1", above, world.account("DIS"));

        long nam = world.userId("nam.disney");
        Contact moved = world.in(beans -> beans.get(Contacts.class).get(ada.id()));
        assertThat(List.of(now(world, above), now(world, below)))
                .allMatch(account ->
                        account.umbrellaId().equals(world.account("DIS").id()))
                .allMatch(account -> account.coverage() == Coverage.NAMED)
                .allMatch(account -> account.ownerId() == nam);
        assertThat(moved.ownerId()).isEqualTo(nam);
    }

    private static List<String> sentences(World world, String username, Account account) {
        return world.as(
                username,
                (beans, caller) -> beans.get(ReviewReading.class).get(account.id(), caller).standards().stream()
                        .map(AccountFinding::sentence)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_is_checked_in_its_new_place_but_its_creator_is_not_told_the_umbrella(TestDatabase database) {
        World world = new World(database);
        Account waiting = world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile("Quellwerk GmbH"), null, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
        List<String> before = sentences(world, "rep.emea", waiting);

        move(world, "ops1", waiting, world.account("DIS"));

        assertThat(before).anyMatch(sentence -> sentence.contains("web address"));
        assertThat(sentences(world, "ops1", waiting)).anyMatch(sentence -> sentence.startsWith("Under DIS"));
        assertThat(sentences(world, "rep.emea", waiting)).noneMatch(sentence -> sentence.contains("DIS"));
        move(world, "ops1", waiting, null);
        assertThat(sentences(world, "ops1", waiting)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void what_leaves_an_umbrella_falls_to_the_territory_it_lies_in(TestDatabase database) {
        World world = new World(database);
        Account unit = world.unit("DIS - DE - Trick", "DIS");

        move(world, "ops1", unit, null);

        Account free = now(world, unit);
        assertThat(free.parentId()).isNull();
        assertThat(free.umbrellaId()).isNull();
        assertThat(free.coverage()).isEqualTo(Coverage.TERRITORY);
        assertThat(free.territoryId()).isNotNull();
        assertThat(free.ownerId()).isEqualTo(world.userId("rep.emea"));
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_moves_within_his_umbrella_and_nowhere_else(TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");
        Account corporate = world.account("DIS - US - Corporate");

        move(world, "nam.disney", trick, corporate);

        assertThat(now(world, trick).parentId()).isEqualTo(corporate.id());
        assertThatThrownBy(() -> move(world, "nam.disney", trick, null)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> move(world, "nam.disney", trick, world.account("MSFT")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> move(world, "nam.tech", trick, world.account("MSFT")))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_corporate_unit_stays_and_no_name_comes_into_a_second_umbrella(TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        for (Account account : List.of(trick, pixar)) {
            world.in(beans -> beans.get(Aliases.class)
                    .add(new Alias(account.id(), AliasKind.BRAND, "Toy Story", null, null, null, World.NOW)));
        }

        assertThatThrownBy(() -> move(world, "ops1", world.account("DIS - US - Corporate"), null))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> move(world, "ops1", trick, world.account("MSFT")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Toy Story");
    }

    @ParameterizedTest
    @EnumSource
    void names_that_a_branch_shares_move_with_it_but_none_is_left_behind_outside(TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");
        Account film = world.unit("DIS - DE - Film", "DIS");
        Account pixar = world.unit("DIS - US - Pixar", "DIS");
        move(world, "ops1", film, trick);
        for (Account account : List.of(trick, film)) {
            world.in(beans -> beans.get(Aliases.class)
                    .add(new Alias(account.id(), AliasKind.BRAND, "Trickfilm", null, null, null, World.NOW)));
        }
        world.in(beans -> beans.get(Aliases.class)
                .add(new Alias(pixar.id(), AliasKind.BRAND, "Toy Story", null, null, null, World.NOW)));
        world.in(beans -> beans.get(Aliases.class)
                .add(new Alias(
                        world.account("DIS - US - Corporate").id(),
                        AliasKind.BRAND,
                        "Toy Story",
                        null,
                        null,
                        null,
                        World.NOW)));

        move(world, "ops1", trick, world.account("MSFT"));

        assertThat(now(world, film).umbrellaId())
                .isEqualTo(world.account("MSFT").id());
        assertThatThrownBy(() -> move(world, "ops1", pixar, null))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Toy Story");
    }

    @ParameterizedTest
    @EnumSource
    void open_leads_are_tried_again_only_where_the_umbrella_changes(TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");

        List<AccountChanged> within = fired(world, trick, world.account("DIS - US - Corporate"));
        List<AccountChanged> across = fired(world, trick, world.account("MSFT"));

        assertThat(within).isEmpty();
        assertThat(across).extracting(AccountChanged::accountId).containsExactly(trick.id());
    }

    private static List<AccountChanged> fired(World world, Account account, Account parent) {
        return world.as("ops1", (beans, caller) -> {
            long version = beans.get(Accounts.class).get(account.id()).version();
            beans.get(AccountMoving.class).move(account.id(), parent.id(), version, caller);
            return beans.fired(AccountChanged.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_moves_at_once_close_no_circle(TestDatabase database) throws InterruptedException {
        World world = new World(database);
        Account one = world.unit("DIS - DE - Eins", "DIS");
        Account other = world.unit("DIS - DE - Zwei", "DIS");
        Callable<Account> first = () -> move(world, "ops1", one, other);
        Callable<Account> second = () -> move(world, "ops2", other, one);

        List<Race.Outcome<Account>> outcomes = Race.run(List.of(first, second));

        assertThat(outcomes)
                .filteredOn(Race.Outcome::isFailure)
                .singleElement()
                .satisfies(loser -> assertThat(loser.failure()).isInstanceOfAny(Conflict.class, StaleVersion.class));
        assertThat(List.of(now(world, one), now(world, other)))
                .filteredOn(account ->
                        account.parentId().equals(world.account("DIS").id()))
                .hasSize(1);
    }

    private static MovePreview preview(World world, String username, Account account, Account parent) {
        return world.as(
                username,
                (beans, caller) -> beans.get(AccountMoving.class)
                        .preview(account.id(), parent == null ? null : parent.id(), caller));
    }

    private static Account openedForRep(World world, String name) {
        return world.as("ops1", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile(name), null, "rep.emea");
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_says_what_the_move_then_does_and_writes_nothing(TestDatabase database) {
        World world = new World(database);
        Account above = openedForRep(world, "Quellwerk GmbH");
        Account below = openedForRep(world, "Quellwerk Nord GmbH");
        move(world, "ops1", below, above);
        world.person(below, "Ada", "Lovelace");

        MovePreview preview = preview(world, "ops1", above, world.account("DIS"));

        assertThat(preview.changesUmbrella()).isTrue();
        assertThat(preview.lines()).extracting(MovePreview.Line::people).containsExactly(0L, 1L);
        assertThat(preview.losing()).containsExactlyInAnyOrder(world.userId("rep.emea"), world.userId("mgr.field"));
        assertThat(preview.gaining()).containsExactly(world.userId("nam.disney"));
        assertThat(now(world, above).parentId()).isNull();
        assertThat(now(world, below).ownerId()).isEqualTo(world.userId("rep.emea"));
        move(world, "ops1", above, world.account("DIS"));
        for (MovePreview.Line line : preview.lines()) {
            assertThat(Standing.of(now(world, line.account()))).isEqualTo(line.after());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_preview_refuses_whatever_the_move_refuses(TestDatabase database) {
        World world = new World(database);
        Account trick = world.unit("DIS - DE - Trick", "DIS");

        MovePreview within = preview(world, "nam.disney", trick, world.account("DIS - US - Corporate"));

        assertThat(within.changesUmbrella()).isFalse();
        assertThat(within.losing()).isEmpty();
        assertThatThrownBy(() -> preview(world, "nam.disney", trick, null)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> preview(world, "nam.disney", trick, world.account("MSFT")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> preview(world, "rep.emea", trick, null)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_leaves_a_hierarchy_outside_umbrellas_keeps_its_territory(TestDatabase database) {
        World world = new World(database);
        Account above = world.approved("Quellwerk GmbH", "rep.emea");
        Account below = world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile("Quellwerk Nord GmbH"), null, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
        move(world, "ops1", below, above);

        move(world, "ops1", below, null);

        assertThat(now(world, below).parentId()).isNull();
        assertThat(now(world, below).territoryId())
                .isEqualTo(below.territoryId())
                .isNotNull();
    }
}
