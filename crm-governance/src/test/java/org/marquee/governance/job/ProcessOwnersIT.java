package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.audit.ChangeLog;
import org.marquee.domain.database.Race;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;

class ProcessOwnersIT {
    private static final GovernanceJobs JOBS = new GovernanceJobs(List.of(Ledger.job(asOf -> List.of())));

    private static ProcessOwners owners(EntityManager em) {
        return new ProcessOwners(
                JOBS,
                new GovernanceProcesses(em),
                new Users(em),
                new AuditTrail(em, Clock.systemUTC()),
                new ChangeLog(em));
    }

    private static ProcessView assign(TestDatabase database, String process, String username, String deputy) {
        long version = database.call(em -> new GovernanceProcesses(em)
                .find(process)
                .map(GovernanceProcess::version)
                .orElse(0L));
        return assign(database, process, username, deputy, version);
    }

    private static ProcessView assign(
            TestDatabase database, String process, String username, String deputy, long version) {
        return database.call(em -> {
            Caller ops = new Callers(em, new Users(em)).getByUsername("ops1");
            return new ProcessAssignment(
                            new GovernanceProcesses(em),
                            new Users(em),
                            new AuditTrail(em, Clock.systemUTC()),
                            new RunViews(JOBS, new GovernanceRuns(em), new Users(em)))
                    .assign(process, username, deputy, version, ops);
        });
    }

    private static Long ownerOf(TestDatabase database) {
        return database.call(em -> new GovernanceProcesses(em)
                .find(Ledger.PROCESS)
                .map(GovernanceProcess::ownerId)
                .orElse(null));
    }

    @ParameterizedTest
    @EnumSource
    void a_process_without_an_owner_gets_the_first_of_operations_and_keeps_him(TestDatabase database) {
        database.clear();
        database.run(em -> owners(em).ensure());
        assertThat(ownerOf(database)).isNull();
        database.run(em -> UserFixture.with(em, "rep.west", Role.REP));
        AppUser first = database.call(em -> UserFixture.with(em, "ops2", Role.OPS));
        AppUser second = database.call(em -> UserFixture.with(em, "ops1", Role.OPS));

        database.run(em -> owners(em).ensure());
        database.run(em -> owners(em).ensure(second));

        assertThat(ownerOf(database)).isEqualTo(first.id());
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_start_at_once_agree_on_one_owner(TestDatabase database) throws InterruptedException {
        database.clear();
        database.run(em -> UserFixture.with(em, "ops1", Role.OPS));
        Callable<Void> start = () -> {
            database.run(em -> owners(em).ensure());
            return null;
        };

        List<Race.Outcome<Void>> outcomes = Race.run(List.of(start, start, start));

        assertThat(outcomes).noneMatch(Race.Outcome::isFailure);
        assertThat(ownerOf(database)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void operations_name_owner_and_deputy(TestDatabase database) {
        Ledger.in(database);
        database.run(em -> UserFixture.with(em, "ops2", Role.OPS));
        long seen = database.call(
                em -> new GovernanceProcesses(em).get(Ledger.PROCESS).version());

        ProcessView view = assign(database, Ledger.PROCESS, "OPS2", "ops1", seen);

        assertThat(view.owner().username()).isEqualTo("ops2");
        assertThat(view.version()).isGreaterThan(seen);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "ops1", null, seen))
                .isInstanceOf(StaleVersion.class);
        assertThat(view.deputy().username()).isEqualTo("ops1");
        assertThat(view.schedule()).isEqualTo("every Monday at 06:00 (America/New_York)");
        assertThat(view.lastRun()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_owner_is_somebody_who_can_act(TestDatabase database) {
        Ledger.in(database);
        database.run(em -> {
            UserFixture.with(em, "gone", Role.OPS).deactivate();
            UserFixture.with(em, "mgr.field", Role.MANAGER);
        });

        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "gone", null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "mgr.field", null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "ops1", "mgr.field"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "nobody", null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, Ledger.PROCESS, "ops1", "ops1"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> assign(database, "unknown", "ops1", null)).isInstanceOf(NotFound.class);
    }
}
