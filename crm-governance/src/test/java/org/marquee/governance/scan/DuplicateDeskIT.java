package org.marquee.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.LifeStatus;
import org.marquee.domain.account.ReviewStatus;
import org.marquee.domain.approval.AccountMerges;
import org.marquee.domain.contact.Contact;
import org.marquee.domain.contact.Contacts;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.governance.World;
import org.marquee.governance.approval.MergeUndo;
import org.marquee.governance.approval.StandingMerge.Seen;

class DuplicateDeskIT {
    private static Account now(World world, Account account) {
        return world.in(beans -> beans.get(Accounts.class).get(account.id()));
    }

    private static DuplicatePair merge(World world, Scans scans, Account loser, Account survivor) {
        DuplicatePair pair = scans.pair(loser, survivor);
        return world.as("ops1", (beans, caller) -> {
            Accounts accounts = beans.get(Accounts.class);
            beans.get(DuplicateDesk.class)
                    .merge(
                            pair.id(),
                            new Seen(loser.id(), accounts.get(loser.id()).version()),
                            new Seen(survivor.id(), accounts.get(survivor.id()).version()),
                            "The same firm.",
                            caller);
            return pair;
        });
    }

    private static void takeBack(World world, DuplicatePair pair) {
        world.as("ops1", (beans, caller) -> {
            beans.get(DuplicateDesk.class).takeBack(pair.id(), "A slip.", caller);
            return pair;
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_approved_account_goes_up_in_another_and_comes_back_approved(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account survivor = world.approved("Quellwerk", "rep.west");
        Account loser = world.approved("Quelwerk", "rep.emea");
        Contact ada = world.person(loser, "Ada", "Lovelace");
        world.resembling(loser, survivor, 0.9);
        scans.run("2026-W48");

        DuplicatePair pair = merge(world, scans, loser, survivor);
        Account merged = now(world, loser);
        long at = world.in(beans -> beans.get(Contacts.class).get(ada.id()).accountId());
        PairStatus settled = scans.pair(loser, survivor).status();
        takeBack(world, pair);

        assertThat(merged.reviewStatus()).isEqualTo(ReviewStatus.MERGED);
        assertThat(at).isEqualTo(survivor.id());
        assertThat(settled).isEqualTo(PairStatus.MERGED);
        Account back = now(world, loser);
        assertThat(back.reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(back.lifeStatus()).isEqualTo(LifeStatus.ACTIVE);
        Contact home = world.in(beans -> beans.get(Contacts.class).get(ada.id()));
        assertThat(home.accountId()).isEqualTo(loser.id());
        assertThat(home.ownerId()).isEqualTo(world.userId("rep.emea"));
        assertThat(scans.waiting()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_else_resembles_a_merged_account_waits_no_more_and_waits_again_when_the_merger_is_undone(
            TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account survivor = world.approved("Quellwerk", "rep.emea");
        Account loser = world.approved("Quelwerk", "rep.emea");
        Account third = world.approved("Quelwerke", "rep.emea");
        world.resembling(loser, survivor, 0.9);
        world.resembling(loser, third, 0.8);
        scans.run("2026-W48");

        merge(world, scans, loser, survivor);
        int waiting = scans.waiting().size();
        world.as(
                "ops2",
                (beans, caller) -> beans.get(MergeUndo.class)
                        .undo(
                                beans.get(AccountMerges.class)
                                        .currentOf(loser.id())
                                        .orElseThrow()
                                        .id(),
                                "They are two.",
                                caller));

        assertThat(waiting).isZero();
        assertThat(scans.waiting())
                .singleElement()
                .satisfies(item -> assertThat(item.likeliest().higherId()).isEqualTo(third.id()));
    }

    @ParameterizedTest
    @EnumSource
    void the_corporate_unit_of_an_umbrella_stays(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account corporate = world.account("DIS - US - Corporate");
        Account other = world.approved("Disney Corporate", "rep.emea");
        world.resembling(corporate, other, 0.9);
        scans.run("2026-W48");

        assertThatThrownBy(() -> merge(world, scans, corporate, other))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("corporate unit");

        assertThat(now(world, corporate).reviewStatus()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(scans.pair(corporate, other).status()).isEqualTo(PairStatus.OPEN);
        merge(world, scans, other, corporate);
        assertThat(now(world, other).mergedIntoId()).isEqualTo(corporate.id());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_draws_the_people_of_others_into_an_account_of_his_own(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account mine = world.approved("Quellwerk", "ops1");
        Account theirs = world.approved("Quelwerk", "rep.emea");
        world.resembling(mine, theirs, 0.9);
        scans.run("2026-W48");

        assertThatThrownBy(() -> merge(world, scans, theirs, mine)).hasMessageContaining("one of his own");

        merge(world, scans, mine, theirs);
        assertThat(now(world, mine).reviewStatus()).isEqualTo(ReviewStatus.MERGED);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_settled_meanwhile_or_has_changed_is_refused(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        world.resembling(one, other, 0.9);
        scans.run("2026-W48");
        DuplicatePair pair = scans.pair(one, other);

        assertThatThrownBy(() -> world.as("ops1", (beans, caller) -> {
                    beans.get(DuplicateDesk.class)
                            .merge(pair.id(), new Seen(one.id(), 99), new Seen(other.id(), 1), null, caller);
                    return pair;
                }))
                .isInstanceOf(StaleVersion.class);
        world.as("ops2", (beans, caller) -> {
            beans.get(DuplicateDesk.class).tellApart(pair.id(), null, caller);
            return pair;
        });

        assertThatThrownBy(() -> merge(world, scans, one, other))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("different");
        takeBack(world, pair);
        assertThat(scans.waiting()).hasSize(1);
    }
}
