package org.marquee.governance.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.account.Account;
import org.marquee.domain.account.AccountKind;
import org.marquee.domain.account.Accounts;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRun;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.job.RunFindings;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.problem.StaleVersion;
import org.marquee.domain.user.AppUser;
import org.marquee.domain.user.Role;
import org.marquee.domain.user.UserFixture;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Callers;
import org.marquee.governance.World;

class RunSignOffIT {
    private static final GovernanceJob QUIET = Ledger.job(asOf -> List.of());

    /** In the hands of {@code ops1} and of {@code ops3}, who is his deputy. */
    private static Ledger withDeputy(TestDatabase database) {
        Ledger ledger = Ledger.in(database);
        database.run(em -> {
            AppUser deputy = UserFixture.with(em, "ops3", Role.OPS);
            UserFixture.with(em, "ops2", Role.OPS);
            UserFixture.with(em, "it.admin", Role.ADMIN);
            UserFixture.with(em, "rep.west", Role.REP);
            new GovernanceProcesses(em).get(Ledger.PROCESS).assign(new Users(em).getByUsername("ops1"), deputy);
        });
        return ledger;
    }

    private static GovernanceRun finished(Ledger ledger) {
        ledger.node(QUIET).runDue();
        return ledger.run(ledger.newestSlot());
    }

    private static void signOff(Ledger ledger, GovernanceRun run, String username, String note) {
        signOff(ledger, QUIET, run, username, note);
    }

    private static void signOff(Ledger ledger, GovernanceJob job, GovernanceRun run, String username, String note) {
        ledger.database().run(em -> {
            GovernanceProcesses processes = new GovernanceProcesses(em);
            GovernanceRuns runs = new GovernanceRuns(em);
            Users users = new Users(em);
            RunRights rights = new RunRights(processes, runs);
            new RunSignOff(
                            processes,
                            runs,
                            new RunFindings(em),
                            rights,
                            users,
                            new GovernanceJobs(List.of(job)),
                            Ledger.notices(em),
                            Clock.systemUTC())
                    .signOff(run.id(), note, run.version(), new Callers(em, users).getByUsername(username));
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_owner_signs_off_once_and_it_is_audited(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        GovernanceRun run = finished(ledger);

        signOff(ledger, run, "ops1", " Two rejected. ");

        GovernanceRun signed = ledger.run(run.slot());
        assertThat(signed.signOffNote()).isEqualTo("Two rejected.");
        assertThat(signed.signedOffAt()).isNotNull();
        List<AuditEntry> audited =
                database.call(em -> new AuditTrail(em, Clock.systemUTC()).of("GovernanceRun", run.id()));
        assertThat(audited).extracting(AuditEntry::action).containsExactly("SIGNED_OFF", "FINISHED");
        assertThatThrownBy(() -> signOff(ledger, run, "ops1", "Again.")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signOff(ledger, signed, "ops1", "Me too.")).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_deputy_signs_off_only_while_the_owner_cannot(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        GovernanceRun run = finished(ledger);

        assertThatThrownBy(() -> signOff(ledger, run, "ops3", "Seen.")).isInstanceOf(Denied.class);
        database.run(em -> new Users(em).getByUsername("ops1").deactivate());
        signOff(ledger, run, "ops3", "Seen.");

        assertThat(ledger.run(run.slot()).signedOffBy()).isNotNull().isNotEqualTo(run.ownerId());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_sees_only_part_of_what_a_run_found_does_not_sign_it_off(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        long hidden = database.call(em -> {
            AppUser stranger = UserFixture.with(em, "rep.east", Role.REP);
            return new Accounts(em)
                    .add(new Account(
                            AccountKind.OPERATING_UNIT,
                            World.profile("Quellwerk GmbH"),
                            stranger.id(),
                            stranger.id(),
                            World.NOW,
                            null))
                    .id();
        });
        ledger.node(Ledger.job(asOf -> List.of(new GovernanceJob.Finding(hidden, "\"Quellwerk\""))))
                .runDue();
        GovernanceRun run = ledger.run(ledger.newestSlot());
        database.run(em -> {
            AppUser owner = new Users(em).getByUsername("ops1");
            owner.revoke(Role.OPS);
            owner.grant(Role.MANAGER, owner.id());
        });

        assertThatThrownBy(() -> signOff(ledger, run, "ops1", "Seen."))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("everything");
        signOff(ledger, run, "ops3", "Seen.");
        assertThat(ledger.run(run.slot()).signedOffAt()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_keeps_waiting_for_its_signature_when_a_later_one_is_signed(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        GovernanceRun scheduled = finished(ledger);
        Lease asked = ledger.held("on-demand-1");
        assertThat(unsigned(ledger)).isEqualTo(scheduled.id());
        ledger.transactions().perform(QUIET, asked);

        signOff(ledger, ledger.run("on-demand-1"), "ops1", "Seen.");
        assertThat(unsigned(ledger)).isEqualTo(scheduled.id());
        signOff(ledger, scheduled, "ops1", "Seen.");

        assertThat(unsigned(ledger)).isNull();
    }

    /** The run that the process is shown to wait with; null for none. */
    private static Long unsigned(Ledger ledger) {
        return ledger.database().call(em -> {
            RunView run = new RunViews(new GovernanceJobs(List.of(QUIET)), new GovernanceRuns(em), new Users(em))
                    .view(new GovernanceProcesses(em).get(Ledger.PROCESS))
                    .unsignedRun();
            return run == null ? null : run.id();
        });
    }

    @ParameterizedTest
    @EnumSource
    void others_who_may_know_of_the_run_are_refused_and_the_rest_find_nothing(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        GovernanceRun run = finished(ledger);

        assertThatThrownBy(() -> signOff(ledger, run, "ops2", "Seen.")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> signOff(ledger, run, "it.admin", "Seen.")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> signOff(ledger, run, "rep.west", "Seen.")).isInstanceOf(NotFound.class);

        assertThat(ledger.run(run.slot()).signedOffAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_is_signed_off_as_it_was_read_with_a_note_and_only_when_finished(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        ledger.held(ledger.newestSlot());
        GovernanceRun running = ledger.run(ledger.newestSlot());

        assertThatThrownBy(() -> signOff(ledger, running, "ops1", "Seen.")).isInstanceOf(Conflict.class);
        ledger.leasesRunOut();
        finished(ledger);
        assertThatThrownBy(() -> signOff(ledger, running, "ops1", "Seen.")).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> signOff(ledger, running, "ops1", " ")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_left_to_do_is_said_and_nothing_is_signed_until_it_is_done(TestDatabase database) {
        Ledger ledger = withDeputy(database);
        GovernanceRun run = finished(ledger);
        GovernanceJob unfinished = new GovernanceJob(
                QUIET.name(),
                QUIET.title(),
                QUIET.schedule(),
                QUIET.find(),
                QUIET.show(),
                runId -> Optional.of("Two are left."));

        assertThatThrownBy(() -> signOff(ledger, unfinished, run, "ops1", "Done."))
                .isInstanceOf(Conflict.class)
                .hasMessage("Two are left.");

        assertThat(ledger.run(run.slot()).signedOffAt()).isNull();
    }
}
