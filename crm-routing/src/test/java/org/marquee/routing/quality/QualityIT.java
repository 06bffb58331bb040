package org.marquee.routing.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.job.Lease;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Denied;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.Grade;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.domain.quality.LabelledDecisions;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.domain.user.Users;
import org.marquee.routing.Office;
import org.marquee.routing.conversion.LeadResolution;
import org.marquee.routing.conversion.LeadResolution.Choice;
import org.marquee.routing.conversion.LeadResolution.Verdict;
import org.marquee.routing.conversion.ResolutionUndo;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.policy.MatchThresholds;
import org.marquee.routing.quality.label.LabelDesk;
import org.marquee.routing.quality.label.LabelReading;
import org.marquee.routing.quality.label.LabelSheet;
import org.marquee.routing.quality.report.DecisionLine;
import org.marquee.routing.quality.report.Pick;
import org.marquee.routing.quality.report.QualityReading;
import org.marquee.routing.quality.report.QualityReport;
import org.marquee.routing.quality.report.QualityScope;
import org.marquee.routing.quality.sample.SampleDrawingByMatching;
import org.marquee.routing.quality.threshold.Move;
import org.marquee.routing.quality.threshold.ThresholdDesk;
import org.marquee.routing.quality.threshold.ThresholdReading;
import org.marquee.routing.quality.threshold.ThresholdVersion;
import org.marquee.routing.quality.threshold.Trial;

class QualityIT {
    private static final Instant SOON = Office.NOW.plusSeconds(1);

    /** One lead that is matched by its domain, one that may be of two accounts, one that is of none. */
    private record Day(Office office, long kantwerk, long matched, long possible, long none, Lease run) {
        static Day in(Office office) {
            long kantwerk = office.company("Birke & Erle", "birke.example", "rep");
            office.company("Kantwerk GmbH", null, "rep");
            office.company("Kantwerk AG", null, "west");
            long matched = office.handIn(Office.person("Ada", "Auer", "ada@birke.example", "Birke & Erle"))
                    .leadId();
            long possible = office.handIn(Office.person("Eve", "Erler", "eve@gmail.com", "Kantwerk"))
                    .leadId();
            long none = office.handIn(Office.person("Uwe", "Ulmer", "uwe@gmail.com", "Zwetschgenröster"))
                    .leadId();
            Lease run = office.in(beans -> {
                GovernanceProcess process = beans.get(GovernanceProcesses.class)
                        .add(new GovernanceProcess(
                                MatchSample.PROCESS, beans.get(Users.class).getByUsername("ops")));
                return beans.get(GovernanceRuns.class)
                        .claim(process, "2026-W48", "here", Duration.ofMinutes(1))
                        .orElseThrow();
            });
            return new Day(office, kantwerk, matched, possible, none, run);
        }

        MatchSample draw() {
            return office.in(beans -> {
                MatchSample sample = beans.get(SampleDrawingByMatching.class).draw(run.runId(), SOON);
                beans.get(EntityManager.class).flush();
                return sample;
            });
        }

        SampledDecision sampled(MatchSample sample, long leadId) {
            return office.in(beans -> {
                MatchSamples samples = beans.get(MatchSamples.class);
                return samples.withDecisions(List.of(sample.id())).stream()
                        .filter(drawn -> drawn.leadId() == leadId)
                        .map(MatchSamples.Drawn::sampled)
                        .findFirst()
                        .orElseThrow();
            });
        }

        void label(String who, MatchSample sample, long leadId, Answer answer, Long accountId) {
            long id = sampled(sample, leadId).id();
            office.as(who, (beans, caller) -> {
                beans.get(LabelDesk.class).label(id, answer, accountId, caller);
                return id;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_has_every_automatic_decision_of_a_quiet_week_with_its_stratum(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);

            MatchSample sample = day.draw();

            assertThat(sample.population()).isEqualTo(3);
            assertThat(sample.drawn()).isEqualTo(3);
            assertThat(sample.seed()).isEqualTo(day.run().runId());
            assertThat(day.sampled(sample, day.matched()).stratum().name()).startsWith("MATCHED ");
            assertThat(day.sampled(sample, day.possible()).stratum())
                    .isEqualTo(new SampledDecision.Stratum("POSSIBLE", 1, 1));
            assertThat(day.sampled(sample, day.none()).stratum().name()).isEqualTo("NONE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void labels_become_figures_and_what_matching_learns_from(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            MatchSample sample = day.draw();

            day.label("ops", sample, day.matched(), Answer.ACCOUNT, day.kantwerk());
            day.label("ops", sample, day.possible(), Answer.CANNOT_TELL, null);
            day.label("ops", sample, day.none(), Answer.ACCOUNT, day.kantwerk());
            day.label("ops", sample, day.none(), Answer.NONE, null);

            QualityReport report =
                    office.in(beans -> beans.get(QualityReading.class).report(QualityScope.of(4, null)));
            assertThat(report.labelled()).isEqualTo(3);
            assertThat(report.cannotTell()).isEqualTo(1);
            assertThat(report.precision().account().share()).isEqualTo(1);
            assertThat(report.recall().umbrella().labels()).isEqualTo(1);
            assertThat(day.sampled(sample, day.none()).grade()).isEqualTo(Grade.WRONG);
            List<DecisionLine> lines = office.in(beans -> beans.get(QualityReading.class)
                    .decisions(QualityScope.of(null, sample.id()), new Pick(Pick.Figure.MATCHED, null, true)));
            assertThat(lines).singleElement().satisfies(line -> {
                assertThat(line.leadId()).isEqualTo(day.matched());
                assertThat(line.right().name()).isEqualTo("Birke & Erle");
            });
            List<LabelledDecision> learnt =
                    office.in(beans -> beans.get(LabelledDecisions.class).since(Office.NOW.minusSeconds(1)));
            assertThat(learnt).extracting(LabelledDecision::leadId).containsExactly(day.matched(), day.none());
            assertThat(learnt).extracting(LabelledDecision::accountId).containsExactly(day.kantwerk(), null);
            assertThat(learnt.get(0).submission().email()).isEqualTo("ada@birke.example");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_decide_in_review_is_learnt_from_and_what_they_only_set_aside_is_not(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            long other = office.handIn(Office.person("Ida", "Ilm", "ida@gmail.com", "Kantwerk"))
                    .leadId();
            resolve(office, day.possible(), Choice.NO_MATCH, null);
            resolve(office, day.none(), Choice.CONVERT, day.kantwerk());
            resolve(office, other, Choice.EXCLUDE, null);

            List<LabelledDecision> learnt =
                    office.in(beans -> beans.get(LabelledDecisions.class).since(Office.NOW.minusSeconds(1)));

            assertThat(learnt).extracting(LabelledDecision::leadId).containsExactly(day.possible(), day.none());
            assertThat(learnt).extracting(LabelledDecision::accountId).containsExactly(null, day.kantwerk());
            assertThat(learnt).isSortedAccordingTo(Comparator.comparing(LabelledDecision::decisionId));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_operations_take_back_is_not_learnt_from(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            resolve(office, day.possible(), Choice.NO_MATCH, null);
            long refusal = office.in(beans -> beans.get(Decisions.class)
                    .latestOf(day.possible())
                    .orElseThrow()
                    .id());

            office.as("ops", (beans, caller) -> beans.get(ResolutionUndo.class).undo(day.possible(), refusal, caller));

            List<LabelledDecision> learnt =
                    office.in(beans -> beans.get(LabelledDecisions.class).since(Office.NOW.minusSeconds(1)));
            assertThat(learnt).isEmpty();
        }
    }

    private static void resolve(Office office, long lead, Choice choice, Long account) {
        Verdict verdict =
                new Verdict(choice, account, "So it is.", office.lead(lead).version());
        office.as("ops", (beans, caller) -> beans.get(LeadResolution.class).resolve(lead, verdict, caller));
    }

    @ParameterizedTest
    @EnumSource
    void the_label_sheet_says_what_was_typed_and_offers_accounts_by_name(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            MatchSample sample = day.draw();
            long item = day.sampled(sample, day.possible()).id();

            LabelSheet sheet = office.as(
                    "ops", (beans, caller) -> beans.get(LabelReading.class).sheet(sample.id(), item, caller));

            assertThat(sheet.item().typed().company()).isEqualTo("Kantwerk");
            assertThat(sheet.item().choices())
                    .extracting(choice -> choice.name())
                    .contains("Kantwerk AG", "Kantwerk GmbH")
                    .isSorted();
            assertThat(sheet.item().nextOpen()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_the_owner_labels_and_he_not_behind_his_signature(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            MatchSample sample = day.draw();

            assertThatThrownBy(() -> day.label("reviewer", sample, day.none(), Answer.NONE, null))
                    .isInstanceOf(Denied.class);
            office.in(beans -> {
                beans.get(GovernanceRuns.class).finish(day.run(), "{}");
                beans.get(GovernanceRuns.class).get(day.run().runId()).signOff(office.userId("ops"), "Seen.", SOON);
                return true;
            });
            assertThatThrownBy(() -> day.label("ops", sample, day.none(), Answer.NONE, null))
                    .isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_thresholds_are_tried_on_past_decisions_and_then_set(TestDatabase database) {
        try (Office office = new Office(database)) {
            Day day = Day.in(office);
            MatchThresholds surer = new MatchThresholds(1, 1);

            Trial trial = office.in(beans -> beans.get(ThresholdReading.class).trial(surer));

            assertThat(trial.changes()).contains(new Move(MatchOutcome.POSSIBLE, MatchOutcome.NONE, 1));
            List<DecisionLine> changed = office.in(beans ->
                    beans.get(ThresholdReading.class).changed(surer, MatchOutcome.POSSIBLE, MatchOutcome.NONE));
            assertThat(changed).extracting(DecisionLine::leadId).containsExactly(day.possible());
            int number = office.as(
                    "ops",
                    (beans, caller) -> beans.get(ThresholdDesk.class).set(surer, "Errors cost more.", 1, caller));
            assertThat(number).isEqualTo(2);
            assertThat(office.knowledge().current().roster().policy().matching())
                    .isEqualTo(surer);
            List<ThresholdVersion> versions =
                    office.in(beans -> beans.get(ThresholdReading.class).versions());
            assertThat(versions).extracting(ThresholdVersion::policyNumber).containsExactly(2, 1);
            assertThat(versions.get(0).reason()).isEqualTo("Errors cost more.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_that_another_published_meanwhile_is_not_overwritten(TestDatabase database) {
        try (Office office = new Office(database)) {
            set(office, new MatchThresholds(0.97, 0.4), 1);

            assertThatThrownBy(() -> set(office, new MatchThresholds(0.98, 0.4), 1))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("version 2")
                    .hasMessageContaining("0.97");
            assertThatThrownBy(() -> set(office, new MatchThresholds(0.97, 0.4), 2))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("already");
        }
    }

    private static int set(Office office, MatchThresholds thresholds, int seen) {
        return office.as(
                "ops", (beans, caller) -> beans.get(ThresholdDesk.class).set(thresholds, "Because.", seen, caller));
    }
}
