package org.marquee.routing.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marquee.domain.imports.ImportRow.Status.ATTACHED;
import static org.marquee.domain.imports.ImportRow.Status.CREATED;
import static org.marquee.domain.imports.ImportRow.Status.REJECTED;
import static org.marquee.domain.imports.ImportRow.Status.WAITING;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.imports.ImportLease;
import org.marquee.domain.imports.ImportTakenOver;
import org.marquee.domain.imports.LeadImport;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.knowledge.Snapshot;

class LeadImportIT {
    private static final String FILE = """
            Email,First name,Last name,Company,Employees,Remark
            ada@acme.example,Ada,Lovelace,Acme Ltd,12,x
            bob@nowhere.example,Bob,Baker,Nowhere,,x
            not an address,Eve,Evans,Acme Ltd,,=x
            ADA@acme.example,Ada,Lovelace,Acme Ltd,,x
            carl@acme.example,Carl,Cook,Acme Ltd,51-200,x
            too,few
            dora@elsewhere.example,Dora,Dean,Elsewhere,1,x
            """;

    @ParameterizedTest
    @EnumSource
    void takes_in_what_is_right_and_gives_back_the_rest(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            ImportReport report = node.importAll(FILE, false, 500);

            assertThat(node.statuses(report.id()))
                    .containsExactly(CREATED, CREATED, REJECTED, ATTACHED, REJECTED, REJECTED, CREATED);
            assertThat(report.status()).isEqualTo(LeadImport.Status.FINISHED);
            assertThat(List.of(
                            report.rows(), (int) report.created(), (int) report.duplicates(), (int) report.rejected()))
                    .containsExactly(7, 3, 1, 3);
            assertThat(report.message()).isEqualTo("One column is not known and passed over: Remark.");
            assertThat(node.leads()).isEqualTo(3);
            assertThat(node.rejected(report.id())).isEqualToNormalizingNewlines("""
                            "line","error","Email","First name","Last name","Company","Employees","Remark"
                            "4","Email: 'not an address' is not a mail address.","not an address","Eve","Evans","Acme Ltd","","'=x"
                            "6","Employees: '51-200' is not a number.","carl@acme.example","Carl","Cook","Acme Ltd","51-200","x"
                            "7","The row has 2 cells, the header has 6.","too","few"
                            """);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_decides_alike_and_writes_nothing(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            ImportReport report = node.importAll(FILE, true, 2);

            assertThat(node.statuses(report.id()))
                    .containsExactly(CREATED, CREATED, REJECTED, ATTACHED, REJECTED, REJECTED, CREATED);
            assertThat(node.report(report.id(), "rep")).isEqualTo(report);
            assertThat(node.leads()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_file_again_makes_inquiries_only(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            node.importAll(FILE, false, 500);

            ImportReport again = node.importAll(FILE, false, 3);

            assertThat(again.created()).isZero();
            assertThat(again.duplicates()).isEqualTo(4);
            assertThat(node.leads()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_row_at_fault_stays_out(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            node.with(LeadDesk.class, new DeskThatTripsOver(node.get(LeadDesk.class), "bob@nowhere.example"));

            ImportReport report = node.importAll(FILE, false, 500);

            assertThat(node.statuses(report.id()))
                    .containsExactly(CREATED, REJECTED, REJECTED, ATTACHED, REJECTED, REJECTED, CREATED);
            assertThat(node.rejected(report.id())).contains("\"3\",\"Something about this row went wrong on our side;");
            assertThat(node.leads()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_race_is_run_again(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            node.with(LeadDesk.class, new DeskThatLosesOnce(node.get(LeadDesk.class)));

            ImportReport report = node.importAll(FILE, false, 500);

            assertThat(report.created()).isEqualTo(3);
            assertThat(node.leads()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_node_goes_on_where_one_stopped_and_shuts_it_out(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture one = new ImportFixture(database);
                ImportFixture other = new ImportFixture(database)) {
            long id = one.keep(FILE, false);
            ImportLease lost = one.take(id, Duration.ofMinutes(-1));
            ImportLease held = other.take(id, ImportChunks.LEASE);

            assertThatThrownBy(() -> one.get(ImportChunks.class).takeIn(lost, 2, 8, new HashSet<>()))
                    .isInstanceOf(ImportTakenOver.class);
            assertThat(one.leads()).isZero();
            assertThat(other.statuses(id)).contains(WAITING);
            other.run(held, 2);

            assertThat(other.leads()).isEqualTo(3);
            assertThat(one.report(id, "rep").status()).isEqualTo(LeadImport.Status.FINISHED);
            assertThatThrownBy(() -> one.take(id, ImportChunks.LEASE)).hasMessageContaining("No value");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_file_of_leads_leaves_nothing_behind(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            assertThatThrownBy(() -> node.keep("Email\n", false))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            invalid -> assertThat(invalid).hasMessage("There is no row below the header."));

            assertThatThrownBy(() -> node.report(50, "ops")).isInstanceOf(NotFound.class);
        }
    }

    /** Fails as a mistake of ours would, whenever a certain person is among the arrivals. */
    private static class DeskThatTripsOver extends LeadDesk {
        private final LeadDesk desk;
        private final String email;

        DeskThatTripsOver(LeadDesk desk, String email) {
            this.desk = desk;
            this.email = email;
        }

        @Override
        public List<IntakeResult> take(List<Arrival> arrivals, Snapshot known) {
            List<IntakeResult> results = desk.take(arrivals, known);
            if (arrivals.stream()
                    .anyMatch(arrival -> email.equals(arrival.submission().email()))) {
                throw new IllegalStateException("Tripped.");
            }
            return results;
        }
    }

    /** Loses the first race that it runs. */
    private static class DeskThatLosesOnce extends LeadDesk {
        private final LeadDesk desk;
        private boolean lost;

        DeskThatLosesOnce(LeadDesk desk) {
            this.desk = desk;
        }

        @Override
        public List<IntakeResult> take(List<Arrival> arrivals, Snapshot known) {
            List<IntakeResult> results = desk.take(arrivals, known);
            if (!lost) {
                lost = true;
                throw new OptimisticLockException();
            }
            return results;
        }
    }
}
