package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.LeaseLost;
import org.marquee.domain.job.RunStatus;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Users;
import org.marquee.governance.World;
import org.marquee.governance.scan.DuplicateScanning;

class LongRunIT {
    private static final String ASKED_FOR = "on-demand-2026-11-23T08:15:02Z";

    /** Does its work in three pieces. */
    private static GovernanceJob inThreePieces(AtomicInteger done) {
        GovernanceJob job = Ledger.job(asOf -> List.of());
        JobSteps steps = new JobSteps(lease -> done.incrementAndGet() < 3, Duration.ofMinutes(1));
        return new GovernanceJob(job.name(), job.title(), job.schedule(), job.find(), job.show(), job.toDo(), steps);
    }

    @ParameterizedTest
    @EnumSource
    void all_pieces_are_done_before_the_run_is_finished(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        AtomicInteger done = new AtomicInteger();

        ledger.node(inThreePieces(done)).runDue();

        assertThat(done).hasValue(3);
        assertThat(ledger.run(ledger.newestSlot()).status()).isEqualTo(RunStatus.FINISHED);
    }

    @ParameterizedTest
    @EnumSource
    void the_due_run_waits_for_one_that_goes_on(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.held(ASKED_FOR);

        ledger.node(inThreePieces(new AtomicInteger())).runDue();

        assertThat(ledger.runs()).extracting(GovernanceRun::slot).containsExactly(ASKED_FOR);
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_asked_for_since_it_was_due_stands_for_the_due_run(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        GovernanceJob job = inThreePieces(new AtomicInteger());
        ledger.transactions().perform(job, ledger.held(ASKED_FOR));

        ledger.node(job).runDue();

        assertThat(ledger.runs()).extracting(GovernanceRun::slot).containsExactly(ASKED_FOR);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_in_one_piece_comes_beside_what_somebody_asked_for(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        ledger.held(ASKED_FOR);

        ledger.node(Ledger.job(asOf -> List.of())).runDue();

        assertThat(ledger.runs()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void two_at_once_are_refused_until_the_first_is_cancelled(TestDatabase database) {
        World world = new World(database);
        world.in(beans -> {
            AppUser owner = beans.get(Users.class).getByUsername("ops1");
            beans.get(ProcessOwners.class).ensure(owner);
            return owner;
        });
        RunView first = start(world);

        assertThatThrownBy(() -> start(world)).isInstanceOf(Conflict.class).hasMessageContaining("going on already");
        world.as("ops2", (beans, caller) -> {
            beans.get(RunRequest.class).stop(first.id(), caller);
            return first;
        });

        GovernanceRun stopped =
                world.in(beans -> beans.get(GovernanceRuns.class).get(first.id()));
        assertThat(stopped.status()).isEqualTo(RunStatus.GIVEN_UP);
        assertThat(stopped.message()).startsWith("Cancelled by ");
        Lease lost = new Lease(first.id(), DuplicateScanning.PROCESS, first.slot(), stopped.fencingToken());
        assertThatThrownBy(() -> world.in(beans -> {
                    beans.get(GovernanceRuns.class).fence(lost, DuplicateScanning.LEASE);
                    return lost;
                }))
                .isInstanceOf(LeaseLost.class);
        assertThat(start(world).status()).isEqualTo(RunStatus.RUNNING);
    }

    private static RunView start(World world) {
        return world.as(
                "ops1", (beans, caller) -> beans.get(RunRequest.class).start(DuplicateScanning.PROCESS, caller));
    }
}
