package org.marquee.governance.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountChanged;
import org.marquee.domain.account.AccountProfile;
import org.marquee.domain.account.AccountType;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.alias.Alias;
import org.marquee.domain.alias.AliasKind;
import org.marquee.domain.alias.Aliases;
import org.marquee.domain.approval.AccountMerge;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.approval.ReviewDecision;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.ContactMove;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.lead.Conversion;
import org.marquee.domain.lead.Conversions;
import org.marquee.domain.lead.Lead;
import org.marquee.domain.lead.Leads;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.Users;
import org.marquee.governance.World;

class AccountMergingIT {
    private static final AccountProfile LOSER = new AccountProfile(
            "Quelwerk Gmbh",
            AccountType.PROSPECT,
            "https://www.quelwerk.example",
            null,
            null,
            "Ulm",
            null,
            "89073",
            "DE",
            null,
            null);

    private static final LocalDate TODAY = LocalDate.ofInstant(World.NOW, ZoneOffset.UTC);

    private static Account pending(World world) {
        return world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, LOSER, null, null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    private static List<AccountChanged> merge(World world, Account loser, Account survivor) {
        return world.as("ops1", (beans, caller) -> {
            Verdict verdict = new Verdict(ReviewDecision.MERGE, null, survivor.id(), loser.version());
            beans.get(AccountDecisions.class).decide(loser.id(), verdict, caller);
            return beans.fired(AccountChanged.class);
        });
    }

    private static Account undo(World world, Account loser) {
        return undo(world, "ops1", loser);
    }

    private static Account undo(World world, String username, Account loser) {
        return world.as(username, (beans, caller) -> {
            AccountMerge merge =
                    beans.get(AccountMerges.class).currentOf(loser.id()).orElseThrow();
            return beans.get(MergeUndo.class).undo(merge.id(), "They are two companies.", caller);
        });
    }

    private static Lead convertedAt(World world, Account account, Contact contact) {
        return world.in(beans -> {
            Submission submission = new Submission(
                    "Ada",
                    "Lovelace",
                    null,
                    "Quelwerk",
                    null,
                    "1",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            Lead lead = beans.get(Leads.class).add(new Lead(submission, world.userId("ops1"), World.NOW));
            lead.convertTo(
                    beans.get(Contacts.class).get(contact.id()),
                    beans.get(Accounts.class).get(account.id()),
                    "Matched.",
                    World.NOW);
            beans.get(EntityManager.class).flush();
            beans.get(Conversions.class)
                    .add(new Conversion(lead.id(), contact.id(), account.id(), null, null, World.NOW));
            return lead;
        });
    }

    private static List<Alias> aliases(World world, Account account) {
        return world.in(beans -> beans.get(Aliases.class).of(account.id()));
    }

    private static Contact contact(World world, Contact contact) {
        return world.in(beans -> beans.get(Contacts.class).get(contact.id()));
    }

    private static Account account(World world, Account account) {
        return world.in(beans -> beans.get(Accounts.class).get(account.id()));
    }

    @ParameterizedTest
    @EnumSource
    void everything_goes_over_and_the_losers_name_and_domain_become_aliases(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.unit("DIS - DE - Quellwerk", "DIS");
        Account loser = pending(world);
        Contact ada = world.person(loser, "Ada", "Lovelace");
        Lead lead = convertedAt(world, loser, ada);

        List<AccountChanged> told = merge(world, loser, survivor);

        Account merged = account(world, loser);
        assertThat(merged.reviewStatus()).isEqualTo(ReviewStatus.MERGED);
        assertThat(merged.lifeStatus()).isEqualTo(LifeStatus.MERGED);
        assertThat(merged.mergedIntoId()).isEqualTo(survivor.id());
        assertThat(contact(world, ada).accountId()).isEqualTo(survivor.id());
        assertThat(contact(world, ada).ownerId()).isEqualTo(world.userId("nam.disney"));
        Lead followed = world.in(beans -> beans.get(Leads.class).get(lead.id()));
        assertThat(followed.umbrellaId()).isEqualTo(survivor.umbrellaId());
        assertThat(followed.ownerId()).isEqualTo(world.userId("nam.disney"));
        assertThat(aliases(world, survivor))
                .extracting(Alias::kind, Alias::labelKey)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(AliasKind.TRADE_NAME, "quelwerk gmbh"),
                        org.assertj.core.groups.Tuple.tuple(AliasKind.DOMAIN, "quelwerk.example"));
        assertThat(told).extracting(AccountChanged::accountId).containsExactly(survivor.id());
        List<ContactMove> moves = world.in(beans -> beans.get(Contacts.class).movesOf(ada.id()));
        assertThat(moves)
                .singleElement()
                .satisfies(move -> assertThat(move.reason()).contains("merged into"));
    }

    @ParameterizedTest
    @EnumSource
    void after_a_wrong_merger_was_undone_the_right_one_goes_through(TestDatabase database) {
        World world = new World(database);
        Account wrong = world.unit("DIS - DE - Quellwerk", "DIS");
        Account right = world.unit("MSFT - DE - Quellwerk", "MSFT");
        Account loser = pending(world);
        merge(world, loser, wrong);

        merge(world, undo(world, loser), right);

        assertThat(aliases(world, wrong)).isEmpty();
        assertThat(aliases(world, right))
                .isNotEmpty()
                .allMatch(alias -> alias.holdsOn(TODAY))
                .noneMatch(alias -> alias.holdsOn(TODAY.minusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void undone_everything_is_where_it_was_and_operations_decide_anew(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.unit("DIS - DE - Quellwerk", "DIS");
        Account loser = pending(world);
        Account child = world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile("Quellwerk Nord GmbH"), loser.id(), null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
        Contact ada = world.person(loser, "Ada", "Lovelace");
        Lead lead = convertedAt(world, loser, ada);
        merge(world, loser, survivor);
        Account movedChild = account(world, child);

        Account back = undo(world, loser);

        long rep = world.userId("rep.emea");
        assertThat(movedChild.umbrellaId()).isEqualTo(survivor.umbrellaId());
        assertThat(back.reviewStatus()).isEqualTo(ReviewStatus.PENDING);
        assertThat(back.lifeStatus()).isEqualTo(LifeStatus.ACTIVE);
        assertThat(contact(world, ada).accountId()).isEqualTo(loser.id());
        assertThat(contact(world, ada).ownerId()).isEqualTo(rep);
        assertThat(account(world, child).parentId()).isEqualTo(loser.id());
        assertThat(account(world, child).umbrellaId()).isNull();
        assertThat(account(world, child).ownerId()).isEqualTo(rep);
        assertThat(aliases(world, survivor)).isEmpty();
        Lead home = world.in(beans -> beans.get(Leads.class).get(lead.id()));
        assertThat(home.accountId()).isEqualTo(loser.id());
        assertThat(home.umbrellaId()).isNull();
        List<Conversion> conversions =
                world.in(beans -> beans.get(Conversions.class).into(loser.id()));
        assertThat(conversions).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void undone_it_keeps_nobody_from_the_survivor_but_whom_it_found_kept_from_there(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.west");
        Account loser = pending(world);
        Contact person = world.person(loser, "Ada", "Lovelace");
        Lead both = convertedAt(world, loser, person);
        Lead one = convertedAt(world, loser, person);
        world.in(beans -> {
            Leads leads = beans.get(Leads.class);
            leads.bar(both.id(), loser.id());
            leads.bar(both.id(), survivor.id());
            leads.bar(one.id(), loser.id());
            return null;
        });
        merge(world, loser, survivor);
        assertThat(barredFrom(world, survivor)).containsExactlyInAnyOrder(both.id(), one.id());

        undo(world, loser);

        assertThat(barredFrom(world, survivor)).containsExactly(both.id());
        assertThat(barredFrom(world, loser)).containsExactlyInAnyOrder(both.id(), one.id());
    }

    @ParameterizedTest
    @EnumSource
    void undone_it_leaves_barred_whom_a_person_put_at_the_survivor_meanwhile_and_took_back(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.west");
        Account loser = pending(world);
        Contact person = world.person(loser, "Ada", "Lovelace");
        Lead lead = convertedAt(world, loser, person);
        world.in(beans -> {
            beans.get(Leads.class).bar(lead.id(), loser.id());
            return null;
        });
        merge(world, loser, survivor);
        world.in(beans -> {
            Conversion wrong = beans.get(Conversions.class)
                    .add(new Conversion(lead.id(), person.id(), survivor.id(), null, null, World.NOW));
            wrong.undo(loser.ownerId(), "Not she.", World.NOW);
            return null;
        });

        undo(world, loser);

        assertThat(barredFrom(world, survivor)).containsExactly(lead.id());
    }

    private static List<Long> barredFrom(World world, Account account) {
        return world.in(beans -> beans.get(Leads.class).barredFrom(account.id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_the_survivor_once_had_begins_anew_also_after_an_undone_merger(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.emea");
        world.in(beans -> beans.get(Aliases.class)
                .add(new Alias(
                        survivor.id(),
                        AliasKind.DOMAIN,
                        "quelwerk.example",
                        null,
                        TODAY.minusYears(1),
                        null,
                        World.NOW)));
        Account loser = pending(world);

        merge(world, loser, survivor);
        List<Alias> first = aliases(world, survivor);
        merge(world, undo(world, loser), survivor);

        for (List<Alias> names : List.of(first, aliases(world, survivor))) {
            assertThat(names)
                    .filteredOn(alias -> alias.holdsOn(TODAY))
                    .extracting(Alias::labelKey)
                    .containsExactlyInAnyOrder("quelwerk gmbh", "quelwerk.example");
        }
    }

    private static Account child(World world, Account parent, String name) {
        return world.as("rep.emea", (beans, caller) -> {
            NewAccount request = new NewAccount(null, World.profile(name), parent.id(), null);
            return beans.get(Accounts.class).get(beans.get(AccountOpening.class).open(request, caller));
        });
    }

    private static void arrange(World world, Account account, BiConsumer<Accounts, Account> change) {
        world.in(beans -> {
            Accounts accounts = beans.get(Accounts.class);
            change.accept(accounts, accounts.get(account.id()));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_gave_away_or_moved_deep_in_a_branch_since_stands_in_the_way(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.emea");
        Account loser = pending(world);
        Account nord = child(world, loser, "Quellwerk Nord GmbH");
        Account kiel = child(world, nord, "Quellwerk Kiel GmbH");
        Account bonn = child(world, nord, "Quellwerk Bonn GmbH");
        Contact ada = world.person(loser, "Ada", "Lovelace");
        merge(world, loser, survivor);
        long west = world.userId("rep.west");
        arrange(world, kiel, (accounts, account) -> account.giveTo(west, World.NOW));
        arrange(world, bonn, (accounts, account) -> account.detach(null, World.NOW));
        world.in(beans -> {
            beans.get(Contacts.class).get(ada.id()).giveTo(west, World.NOW);
            return null;
        });
        Account late = child(world, nord, "Quellwerk Celle GmbH");

        assertThatThrownBy(() -> undo(world, loser))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Quellwerk Kiel GmbH was given to somebody else.")
                .hasMessageContaining("Quellwerk Bonn GmbH was moved.")
                .hasMessageContaining("Ada Lovelace was given to somebody else.")
                .hasMessageContaining("Quellwerk Celle GmbH hangs there since.");
        assertThat(account(world, kiel).ownerId()).isEqualTo(west);
        assertThat(account(world, late).parentId()).isEqualTo(nord.id());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_takes_the_merger_of_his_own_account_back(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.emea");
        Account loser = pending(world);
        merge(world, loser, survivor);
        world.in(beans -> {
            beans.get(Users.class).getByUsername("rep.emea").grant(Role.OPS, 1L);
            return null;
        });

        assertThatThrownBy(() -> undo(world, "rep.emea", loser)).isInstanceOf(Denied.class);
        assertThat(undo(world, "ops1", loser).reviewStatus()).isEqualTo(ReviewStatus.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void later_work_stands_in_the_way_of_undoing_and_is_named(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.emea");
        Account elsewhere = world.approved("Nordwind AG", "rep.emea");
        Account loser = pending(world);
        Contact ada = world.person(loser, "Ada", "Lovelace");
        merge(world, loser, survivor);
        world.in(beans -> {
            beans.get(Contacts.class)
                    .get(ada.id())
                    .moveTo(beans.get(Accounts.class).get(elsewhere.id()), world.userId("rep.emea"), World.NOW);
            return null;
        });

        assertThatThrownBy(() -> undo(world, loser))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ada Lovelace was moved.");
        assertThat(account(world, loser).reviewStatus()).isEqualTo(ReviewStatus.MERGED);
    }

    @ParameterizedTest
    @EnumSource
    void a_merger_brings_no_name_into_a_second_umbrella(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.unit("DIS - DE - Quellwerk", "DIS");
        Account rival = world.unit("MSFT - DE - Quellwerk", "MSFT");
        world.in(beans -> beans.get(Aliases.class)
                .add(new Alias(rival.id(), AliasKind.DOMAIN, "quelwerk.example", null, null, null, World.NOW)));
        Account loser = pending(world);

        assertThatThrownBy(() -> merge(world, loser, survivor))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("MSFT - DE - Quellwerk");
        assertThat(account(world, loser).reviewStatus()).isEqualTo(ReviewStatus.PENDING);
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_as_long_as_reasons_get_fits_beside_the_people_it_moves(TestDatabase database) {
        World world = new World(database);
        Account survivor = world.approved("Quellwerk GmbH", "rep.emea");
        Account loser = pending(world);
        Contact ada = world.person(loser, "Ada", "Lovelace");
        String longest = "x".repeat(2_000);

        world.as(
                "ops1",
                (beans, caller) -> beans.get(AccountDecisions.class)
                        .decide(
                                loser.id(),
                                new Verdict(ReviewDecision.MERGE, longest, survivor.id(), loser.version()),
                                caller));

        assertThat(contact(world, ada).accountId()).isEqualTo(survivor.id());
        assertThatThrownBy(() -> world.as(
                        "ops1",
                        (beans, caller) -> beans.get(MergeUndo.class)
                                .undo(
                                        beans.get(AccountMerges.class)
                                                .currentOf(loser.id())
                                                .orElseThrow()
                                                .id(),
                                        longest + "x",
                                        caller)))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_merged_into_a_holding_or_into_what_waits_itself(TestDatabase database) {
        World world = new World(database);
        Account loser = pending(world);
        Account waiting = world.as(
                "rep.emea",
                (beans, caller) -> beans.get(Accounts.class)
                        .get(beans.get(AccountOpening.class)
                                .open(new NewAccount(null, World.profile("Quellwerk GmbH"), null, null), caller)));

        assertThatThrownBy(() -> merge(world, loser, world.account("DIS"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> merge(world, loser, waiting)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> merge(world, loser, loser)).isInstanceOf(Conflict.class);
    }
}
