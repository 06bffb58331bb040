package org.marquee.routing.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.imports.LeadImports;
import org.marquee.domain.imports.RowOutcome;
import org.marquee.domain.lead.Submission;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.routing.intake.IntakeResult;
import org.marquee.routing.intake.PreviewDesk;
import org.marquee.routing.knowledge.Snapshot;

class ImportForGoodIT {
    private static final String FILE = """
            Email,First name,Last name,Company,Remark
            ann@acme.example,Ann,Ash,Acme Ltd,1
            bob@heron.example,Bob,Birk,Heron,2
            bob@heron.example,Bob,Birk,Heron,3
            no mail,Cy,,,4
            """;

    @ParameterizedTest
    @EnumSource
    void what_went_through_a_dry_run_goes_in_once_and_comes_to_what_was_said(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long dryRun = node.keep(FILE, true);
            assertThatThrownBy(() -> node.keepForGood(dryRun, "rep")).isInstanceOf(Conflict.class);
            node.run(node.take(dryRun, ImportChunks.LEASE), 500);
            long run = node.keepForGood(dryRun, "rep");
            node.run(node.take(run, ImportChunks.LEASE), 2);

            ImportShown tried = node.shown(dryRun, "rep");
            ImportShown went = node.shown(run, "rep");
            assertThat(went.outcomes())
                    .isEqualTo(tried.outcomes())
                    .contains(entry(RowOutcome.DUPLICATE, 1L), entry(RowOutcome.REJECTED, 1L));
            assertThat(went.outcomes().values().stream()
                            .mapToLong(count -> count)
                            .sum())
                    .isEqualTo(4);
            assertThat(tried.runId()).isEqualTo(run);
            assertThat(went.dryRunId()).isEqualTo(dryRun);
            assertThat(node.leads()).isEqualTo(2);
            assertThatThrownBy(() -> node.keepForGood(dryRun, "rep"))
                    .isInstanceOf(Conflict.class)
                    .hasMessage("This file went in already.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_let_in_stays_the_file_of_whoever_brought_it(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long dryRun = node.keep(FILE, true);
            node.run(node.take(dryRun, ImportChunks.LEASE), 500);

            long run = node.keepForGood(dryRun, "ops");

            assertThat(node.shown(run, "rep").dryRunId()).isEqualTo(dryRun);
            assertThatThrownBy(() -> node.shown(run, "other")).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whether_somebody_behind_the_wall_was_known_is_not_told(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            node.handInAs("ops", FILE);
            long id = node.keep(FILE, false);
            node.run(node.take(id, ImportChunks.LEASE), 500);

            ImportShown ofOperations = node.shown(id, "ops");
            ImportShown ofRep = node.shown(id, "rep");
            assertThat(ofOperations.count(RowOutcome.DUPLICATE)).isEqualTo(3);
            assertThat(ofRep.count(RowOutcome.DUPLICATE)).isLessThan(3);
            assertThat(ofRep.rows()).isEqualTo(4);
            assertThat(ofRep.outcomes().values().stream()
                            .mapToLong(count -> count)
                            .sum())
                    .isEqualTo(4);
            assertThat(node.lines(id, RowOutcome.DUPLICATE, "rep"))
                    .hasSize((int) ofRep.count(RowOutcome.DUPLICATE))
                    .allMatch(line -> line.leadId() != null);
            assertThat(node.lines(id, null, "rep"))
                    .filteredOn(line -> line.outcome() != RowOutcome.DUPLICATE)
                    .hasSize(4 - (int) ofRep.count(RowOutcome.DUPLICATE))
                    .allMatch(line -> line.leadId() == null);
        }
    }

    @ParameterizedTest
    @EnumSource
    void columns_are_settled_once_before_the_dry_run_and_hold_for_the_run(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long id = node.keepUnsettled("Post,Firma,Stadt\nann@acme.example,Acme Ltd,Leeds\n");
            assertThat(node.get(LeadImports.class).unfinished()).isEmpty();
            List<String> fields = Arrays.asList("email", "company", null);

            assertThatThrownBy(() -> node.settle(id, List.of())).isInstanceOf(Invalid.class);
            node.settle(id, fields);
            assertThatThrownBy(() -> node.settle(id, fields)).isInstanceOf(Conflict.class);
            node.run(node.take(id, ImportChunks.LEASE), 500);
            long run = node.keepForGood(id, "ops");
            node.run(node.take(run, ImportChunks.LEASE), 500);

            assertThat(node.lines(run, null, "ops")).singleElement().satisfies(line -> {
                assertThat(line.account().name()).isEqualTo("Acme Ltd");
                assertThat(line.owner().username()).isEqualTo("ops");
            });
            assertThat(node.lines(id, null, "rep")).singleElement().satisfies(line -> {
                assertThat(line.person().email()).isEqualTo("ann@acme.example");
                assertThat(line.account()).isNull();
                assertThat(line.owner()).isNull();
            });
            assertThat(node.get(ImportReading.class)
                            .list(null, 10, node.caller("ops"))
                            .items())
                    .singleElement()
                    .satisfies(file -> assertThat(file.latest().id()).isEqualTo(run));
        }
    }

    @ParameterizedTest
    @EnumSource
    void columns_are_chosen_again_after_a_dry_run_and_only_what_cannot_be_read_stays_out(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long id =
                    node.keepUnsettled("Post,Other\nann@acme.example,bob@heron.example\nno mail,cy@heron.example\nx\n");
            node.settle(id, Arrays.asList("email", null));
            assertThatThrownBy(() -> node.reopen(id)).isInstanceOf(Conflict.class);
            node.run(node.take(id, ImportChunks.LEASE), 500);
            assertThat(node.shown(id, "rep").count(RowOutcome.REJECTED)).isEqualTo(2);

            node.reopen(id);
            assertThat(node.get(LeadImports.class).unfinished()).isEmpty();
            node.settle(id, Arrays.asList(null, "email"));
            node.run(node.take(id, ImportChunks.LEASE), 500);

            assertThat(node.lines(id, RowOutcome.REJECTED, "rep"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.message()).contains("one cell"));
            assertThat(node.lines(id, null, "rep"))
                    .extracting(line -> line.person().email())
                    .startsWith("bob@heron.example", "cy@heron.example");
            assertThat(node.get(AuditTrail.class).of("IMPORT", id))
                    .extracting(AuditEntry::action)
                    .containsExactly("REOPENED");
            node.keepForGood(id, "rep");
            assertThatThrownBy(() -> node.reopen(id)).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_long_text_taken_for_a_number_and_a_row_that_went_wrong_on_our_side_wait_anew(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture failing = new ImportFixture(database);
                ImportFixture node = new ImportFixture(database)) {
            failing.with(PreviewDesk.class, new PreviewThatTripsOver("bob@heron.example"));
            String longText = "word ".repeat(1_000);
            long id = node.keepUnsettled("Post,Other\nann@acme.example,%s\nbob@heron.example,\n".formatted(longText));
            node.settle(id, Arrays.asList("email", "employees"));
            failing.run(failing.take(id, ImportChunks.LEASE), 500);
            assertThat(failing.shown(id, "rep").count(RowOutcome.REJECTED)).isEqualTo(2);

            node.reopen(id);
            node.settle(id, Arrays.asList("email", null));
            node.run(node.take(id, ImportChunks.LEASE), 500);

            assertThat(node.shown(id, "rep").count(RowOutcome.REJECTED)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_discarded_only_while_nothing_of_it_went_in(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long tried = node.keep(FILE, true);
            assertThatThrownBy(() -> node.discard(tried)).isInstanceOf(Conflict.class);
            node.run(node.take(tried, ImportChunks.LEASE), 500);
            long kept = node.keep(FILE, true);
            node.run(node.take(kept, ImportChunks.LEASE), 500);
            long run = node.keepForGood(kept, "rep");
            node.run(node.take(run, ImportChunks.LEASE), 500);

            node.discard(tried);

            assertThatThrownBy(() -> node.shown(tried, "rep")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> node.discard(kept)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> node.discard(run)).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_columns_are_shown_with_what_stands_in_them(TestDatabase database) {
        ImportFixture.prepare(database);
        try (ImportFixture node = new ImportFixture(database)) {
            long id = node.keep(FILE, true);

            assertThat(node.get(ImportReading.class).columns(id, node.caller("rep")))
                    .extracting(column ->
                            column.column().name() + " " + column.column().field() + " " + column.inWords())
                    .startsWith("Email email ann@acme.example · bob@heron.example")
                    .endsWith("Remark null 1 · 2 · 3");
            assertThatThrownBy(() -> node.get(ImportReading.class).columns(id, node.caller("other")))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Fails as a mistake of ours would, whenever a certain person is among those looked at. */
    private static class PreviewThatTripsOver extends PreviewDesk {
        private final String email;

        PreviewThatTripsOver(String email) {
            this.email = email;
        }

        @Override
        public List<IntakeResult> preview(List<Submission> submissions, Snapshot known) {
            if (submissions.stream().anyMatch(submission -> email.equals(submission.email()))) {
                throw new IllegalStateException("Tripped.");
            }
            return List.of();
        }
    }
}
