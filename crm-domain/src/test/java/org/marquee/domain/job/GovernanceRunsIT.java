package org.marquee.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.idempotency.LostRace;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;

class GovernanceRunsIT {
    private static final String SLOT = "2026-W47";
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration RUN_OUT = Duration.ofSeconds(-1);

    private static void setUp(TestDatabase database) {
        database.clear();
        database.run(em -> new GovernanceProcesses(em)
                .add(new GovernanceProcess("new-accounts", UserFixture.with(em, "ops1", Role.OPS))));
    }

    private static Optional<Lease> claim(TestDatabase database, String node, Duration length) {
        return database.call(em ->
                new GovernanceRuns(em).claim(new GovernanceProcesses(em).get("new-accounts"), SLOT, node, length));
    }

    @ParameterizedTest
    @EnumSource
    void of_nodes_that_claim_a_slot_at_once_one_gets_it(TestDatabase database) throws InterruptedException {
        setUp(database);

        List<Race.Outcome<Optional<Lease>>> outcomes = Race.run(List.of(
                () -> claim(database, "a", LEASE),
                () -> claim(database, "b", LEASE),
                () -> claim(database, "c", LEASE)));

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isFailure() && outcome.answer().isPresent())
                .hasSize(1);
        assertThat(outcomes).filteredOn(Race.Outcome::isFailure).allMatch(outcome -> LostRace.isIn(outcome.failure()));
    }

    @ParameterizedTest
    @EnumSource
    void a_crashed_nodes_run_is_taken_over_by_one_when_the_lease_ran_out(TestDatabase database)
            throws InterruptedException {
        setUp(database);
        Lease crashed = claim(database, "a", RUN_OUT).orElseThrow();

        List<Race.Outcome<Optional<Lease>>> outcomes =
                Race.run(List.of(() -> claim(database, "b", LEASE), () -> claim(database, "c", LEASE)));

        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isFailure() && outcome.answer().isPresent())
                .singleElement()
                .satisfies(outcome ->
                        assertThat(outcome.answer().orElseThrow().token()).isGreaterThan(crashed.token()));
        assertThatThrownBy(() -> database.run(em -> new GovernanceRuns(em).fence(crashed, LEASE)))
                .isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> database.run(em -> new GovernanceRuns(em).finish(crashed, "{}")))
                .isInstanceOf(LeaseLost.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_finished_slot_is_never_run_again(TestDatabase database) {
        setUp(database);
        Lease lease = claim(database, "a", RUN_OUT).orElseThrow();

        database.run(em -> new GovernanceRuns(em).finish(lease, "{}"));

        assertThat(claim(database, "b", LEASE)).isEmpty();
        assertThat(claim(database, "a", LEASE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_failed_run_is_tried_again_after_its_pause(TestDatabase database) {
        setUp(database);
        Lease first = claim(database, "a", LEASE).orElseThrow();

        database.run(em -> new GovernanceRuns(em).fail(first, "The disk was full.", LEASE));
        Optional<Lease> tooEarly = claim(database, "b", LEASE);
        database.run(em -> em.createNativeQuery("update governance_run set lease_until = started_at")
                .executeUpdate());
        Optional<Lease> later = claim(database, "b", LEASE);

        assertThat(tooEarly).isEmpty();
        assertThat(later).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void is_signed_off_once_and_only_when_finished(TestDatabase database) {
        setUp(database);
        Lease lease = claim(database, "a", LEASE).orElseThrow();
        GovernanceRun running = database.call(em -> new GovernanceRuns(em).get(lease.runId()));

        assertThatThrownBy(() -> running.signOff(1, "seen", running.startedAt()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("RUNNING");
        database.run(em -> new GovernanceRuns(em).finish(lease, "{}"));
        GovernanceRun finished = database.call(em -> new GovernanceRuns(em).get(lease.runId()));
        finished.signOff(1, "seen", finished.finishedAt());

        assertThatThrownBy(() -> finished.signOff(1, "seen", finished.finishedAt()))
                .isInstanceOf(Conflict.class);
    }
}
