package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.LeaseLost;
import org.marquee.domain.job.RunStatus;
import org.marquee.domain.outbox.Outbox;
import org.marquee.domain.outbox.OutboxEvent;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

class JobRunnerIT {
    private static final GovernanceJob QUIET = Ledger.job(asOf -> List.of());
    private static final GovernanceJob BROKEN = Ledger.job(asOf -> {
        throw new IllegalStateException("Acme Inc. has no owner.");
    });

    private static Callable<Void> tick(JobRunner node) {
        return () -> {
            node.runDue();
            return null;
        };
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_tick_at_once_run_a_slot_once(TestDatabase database) throws InterruptedException {
        Ledger ledger = Ledger.in(database);
        AtomicInteger performed = new AtomicInteger();
        GovernanceJob counting = Ledger.job(asOf -> {
            performed.incrementAndGet();
            return List.of();
        });

        List<Race.Outcome<Void>> outcomes = Race.run(
                List.of(tick(ledger.node(counting)), tick(ledger.node(counting)), tick(ledger.node(counting))));
        ledger.node(counting).runDue();

        assertThat(outcomes).noneMatch(Race.Outcome::isFailure);
        assertThat(performed).hasValue(1);
        assertThat(ledger.runs()).singleElement().satisfies(run -> {
            assertThat(run.slot()).isEqualTo(ledger.newestSlot());
            assertThat(run.status()).isEqualTo(RunStatus.FINISHED);
        });
        assertThat(ledger.told()).containsExactly("governance.run.finished");
    }

    @ParameterizedTest
    @EnumSource
    void a_silent_nodes_run_is_taken_over_once_its_lease_ran_out(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        Lease silent = ledger.crashed(ledger.newestSlot());

        ledger.node(QUIET).runDue();

        GovernanceRun run = ledger.run(ledger.newestSlot());
        assertThat(run.status()).isEqualTo(RunStatus.FINISHED);
        assertThat(run.fencingToken()).isGreaterThan(silent.token());
    }

    @ParameterizedTest
    @EnumSource
    void a_run_whose_lease_lasts_is_left_alone(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.held(ledger.newestSlot());

        ledger.node(QUIET).runDue();

        assertThat(ledger.run(ledger.newestSlot()).status()).isEqualTo(RunStatus.RUNNING);
        assertThat(ledger.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_effect_of_a_node_that_was_fenced_off_is_refused(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        Lease silent = ledger.crashed(ledger.newestSlot());
        ledger.held(ledger.newestSlot());

        assertThatThrownBy(() -> ledger.transactions().perform(QUIET, silent)).isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> ledger.transactions().fail(silent, "Too late."))
                .isInstanceOf(LeaseLost.class);
        ledger.node(BROKEN).perform(BROKEN, silent);

        GovernanceRun run = ledger.run(ledger.newestSlot());
        assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(run.message()).isNull();
        assertThat(ledger.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void after_three_missed_weeks_the_newest_slot_runs_once(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        DueRun lastBefore = new DueRun(QUIET, ledger.slotBefore(4));
        ledger.transactions()
                .perform(QUIET, ledger.transactions().claim(lastBefore).orElseThrow());

        ledger.node(QUIET).runDue();
        ledger.node(QUIET).runDue();

        assertThat(ledger.runs())
                .extracting(GovernanceRun::slot)
                .containsExactlyInAnyOrder(ledger.slotBefore(4), ledger.newestSlot());
    }

    @ParameterizedTest
    @EnumSource
    void what_crashed_in_an_older_slot_gives_way_to_the_newest(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.crashed(ledger.slotBefore(3));

        ledger.node(QUIET).runDue();

        GovernanceRun old = ledger.run(ledger.slotBefore(3));
        assertThat(old.status()).isEqualTo(RunStatus.GIVEN_UP);
        assertThat(old.message()).contains(ledger.newestSlot());
        assertThat(ledger.run(ledger.newestSlot()).status()).isEqualTo(RunStatus.FINISHED);
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_asked_for_is_taken_over_too(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.crashed("on-demand-2026-11-23T08:15:02Z");

        ledger.node(QUIET).runDue();

        assertThat(ledger.runs()).extracting(GovernanceRun::status).containsOnly(RunStatus.FINISHED);
        assertThat(ledger.runs()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_is_written_down_without_what_it_quotes_and_rests_for_a_while(TestDatabase database) {
        Ledger ledger = Ledger.in(database);

        ledger.node(BROKEN).runDue();
        ledger.node(QUIET).runDue();

        GovernanceRun run = ledger.run(ledger.newestSlot());
        assertThat(run.status()).isEqualTo(RunStatus.FAILED);
        assertThat(run.message()).contains("IllegalStateException").doesNotContain("Acme");
        ledger.leasesRunOut();
        ledger.node(QUIET).runDue();
        assertThat(ledger.run(ledger.newestSlot()).status()).isEqualTo(RunStatus.FINISHED);
        assertThat(ledger.run(ledger.newestSlot()).message()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_keeps_failing_is_given_up_after_five_attempts_and_its_owner_told(TestDatabase database) {
        Ledger ledger = Ledger.in(database);

        for (int tick = 0; tick < 8; tick++) {
            ledger.node(BROKEN).runDue();
            ledger.leasesRunOut();
        }

        GovernanceRun run = ledger.run(ledger.newestSlot());
        assertThat(run.status()).isEqualTo(RunStatus.GIVEN_UP);
        assertThat(run.attempts()).isEqualTo(5);
        assertThat(ledger.told()).containsExactly("governance.run.given-up");
    }

    @ParameterizedTest
    @EnumSource
    void what_became_of_a_run_is_told_to_whoever_owns_the_process_by_then(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.crashed(ledger.newestSlot());
        long next = database.call(em -> {
            AppUser owner = UserFixture.with(em, "ops2", Role.OPS);
            new GovernanceProcesses(em).get(Ledger.PROCESS).assign(owner, null);
            return owner.id();
        });

        ledger.node(Ledger.job(asOf -> List.of())).runDue();

        List<String> messages = database.call(em ->
                new Outbox(em).waiting(10).stream().map(OutboxEvent::payload).toList());
        assertThat(messages).singleElement().asString().contains("\"ownerId\":" + next);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_takes_its_server_down_each_time_is_given_up(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        for (int crash = 0; crash < 5; crash++) {
            ledger.crashed(ledger.newestSlot());
        }

        ledger.node(QUIET).runDue();

        assertThat(ledger.run(ledger.newestSlot()).status()).isEqualTo(RunStatus.GIVEN_UP);
    }

    @ParameterizedTest
    @EnumSource
    void does_nothing_while_the_process_has_no_owner(TestDatabase database) {
        Ledger ledger = new Ledger(database);
        database.clear();

        ledger.node(QUIET).runDue();

        assertThat(ledger.runs()).isEmpty();
    }
}
