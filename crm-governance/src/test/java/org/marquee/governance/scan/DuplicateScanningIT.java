package org.marquee.governance.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.account.Clue;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.duplicate.DuplicatePair;
import org.marquee.domain.duplicate.DuplicateScan;
import org.marquee.domain.duplicate.PairStatus;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.LeaseLost;
import org.marquee.governance.World;

class DuplicateScanningIT {
    private static void rename(World world, Account account, String name) {
        world.in(beans -> {
            Account renamed = beans.get(Accounts.class).get(account.id());
            renamed.describe(renamed.profile().named(name), World.NOW);
            return renamed;
        });
    }

    private static void tellApart(World world, DuplicatePair pair) {
        world.as("ops1", (beans, caller) -> {
            beans.get(DuplicateDesk.class).tellApart(pair.id(), "One sells cars.", caller);
            return pair;
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_that_is_found_from_both_sides_is_kept_once_as_the_likelier(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.west");
        world.resembling(one, other, 0.812);
        world.resembling(other, one, 0.934);

        DuplicateScan scan = scans.run("2026-W48");

        assertThat(scans.pairs()).isEqualTo(1);
        DuplicatePair pair = scans.pair(one, other);
        assertThat(pair.lowerId()).isEqualTo(one.id());
        assertThat(pair.higherId()).isEqualTo(other.id());
        assertThat(pair.probability()).isEqualByComparingTo("0.934");
        assertThat(pair.evidence()).extracting(Clue::sentence).containsExactly("The names read the same.");
        assertThat(scan.found()).isEqualTo(1);
        assertThat(scan.added()).isEqualTo(1);
        assertThat(scan.done()).isEqualTo(scan.accounts()).isEqualTo(6);
        assertThat(scans.waiting()).singleElement().satisfies(item -> {
            assertThat(item.one()).isEqualTo("Quellwerk");
            assertThat(item.other()).isEqualTo("Quelwerk");
            assertThat(item.more()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_hangs_together_is_one_item(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        Account third = world.approved("Quellwerk GmbH", "rep.emea");
        Account stranger = world.approved("Brunnen", "rep.emea");
        Account hisTwin = world.approved("Brunen", "rep.emea");
        world.resembling(one, other, 0.7);
        world.resembling(third, other, 0.95);
        world.resembling(stranger, hisTwin, 0.8);

        scans.run("2026-W48");

        assertThat(scans.waiting()).extracting(QueueItem::accounts).containsExactly(3, 2);
        assertThat(scans.waiting().get(0).group().probability()).isEqualByComparingTo("0.95");
        assertThat(scans.waiting().get(0).group().id()).isEqualTo(one.id());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_takes_over_goes_on_where_the_last_piece_ended(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        world.resembling(one, other, 0.9);
        Lease died = scans.claimed("2026-W48");
        scans.step(died);
        DuplicateScan left = scans.scan(died);
        scans.leasesRunOut();

        Lease next = scans.claimed("2026-W48");
        boolean goesOn = scans.step(next);

        DuplicateScan scan = scans.scan(next);
        assertThat(next.runId()).isEqualTo(died.runId());
        assertThat(left.done()).isEqualTo(6);
        assertThat(goesOn).isTrue();
        assertThat(scan.done()).isEqualTo(6);
        assertThat(scan.found()).isEqualTo(1);
        assertThat(scan.hasLookedAtAll()).isTrue();
        assertThat(scan.lastAccountId()).isEqualTo(left.lastAccountId());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_lost_the_run_changes_nothing(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        world.resembling(world.approved("Quellwerk", "rep.emea"), world.approved("Quelwerk", "rep.emea"), 0.9);
        Lease silent = scans.claimed("2026-W48");
        scans.leasesRunOut();
        scans.claimed("2026-W48");

        assertThatThrownBy(() -> scans.step(silent)).isInstanceOf(LeaseLost.class);

        assertThat(scans.pairs()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_later_scan_keeps_what_holds_adds_what_is_new_and_closes_what_holds_no_more(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        Account renamed = world.approved("Quelwerke", "rep.emea");
        world.resembling(one, other, 0.9);
        world.resembling(one, renamed, 0.8);
        scans.run("2026-W48");
        rename(world, renamed, "Brunnenbau");
        world.resemblingNoMore();
        world.resembling(one, other, 0.91);
        world.resembling(other, world.account("DIS - US - Corporate"), 0.6);

        DuplicateScan second = scans.run("2026-W49");

        assertThat(second.found()).isEqualTo(2);
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.closed()).isEqualTo(1);
        assertThat(scans.pair(one, other).probability()).isEqualByComparingTo("0.91");
        assertThat(scans.pair(one, renamed).status()).isEqualTo(PairStatus.CLOSED);
        assertThat(scans.pair(one, renamed).closedBecause()).contains("hardly resemble");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_told_apart_stays_away_until_a_name_changes(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        world.resembling(one, other, 0.9);
        scans.run("2026-W48");
        tellApart(world, scans.pair(one, other));

        DuplicateScan second = scans.run("2026-W49");
        assertThat(second.found()).isZero();
        assertThat(scans.waiting()).isEmpty();
        rename(world, other, "Quellwerk");
        DuplicateScan third = scans.run("2026-W50");

        assertThat(third.added()).isEqualTo(1);
        assertThat(scans.waiting()).hasSize(1);
        DuplicatePair again = scans.pair(one, other);
        assertThat(again.reason()).isEqualTo("One sells cars.");
        assertThat(again.decidedBy()).isEqualTo(world.userId("ops1"));
    }

    @ParameterizedTest
    @EnumSource
    void a_pair_that_came_back_to_the_queue_behind_the_scan_stays_there(TestDatabase database) {
        World world = new World(database);
        Scans scans = Scans.in(world);
        Account one = world.approved("Quellwerk", "rep.emea");
        Account other = world.approved("Quelwerk", "rep.emea");
        world.resembling(one, other, 0.9);
        scans.run("2026-W48");
        tellApart(world, scans.pair(one, other));
        Lease lease = scans.claimed("2026-W49");
        scans.step(lease);
        world.as("ops1", (beans, caller) -> {
            beans.get(DuplicateDesk.class).takeBack(scans.pair(one, other).id(), "A slip.", caller);
            return caller;
        });

        boolean goesOn = true;
        while (goesOn) {
            goesOn = scans.step(lease);
        }

        assertThat(scans.scan(lease).closed()).isZero();
        assertThat(scans.waiting()).hasSize(1);
    }
}
