package org.marquee.routing.quality.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marquee.domain.audit.AuditEntry;
import org.marquee.domain.audit.AuditTrail;
import org.marquee.domain.database.TestDatabase;
import org.marquee.domain.decision.Decision;
import org.marquee.domain.decision.Decision.Goal;
import org.marquee.domain.decision.Decisions;
import org.marquee.domain.job.GovernanceProcess;
import org.marquee.domain.job.GovernanceProcesses;
import org.marquee.domain.job.GovernanceRuns;
import org.marquee.domain.lead.Channel;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.problem.Invalid;
import org.marquee.domain.problem.NotFound;
import org.marquee.domain.quality.Answer;
import org.marquee.domain.quality.MatchSample;
import org.marquee.domain.quality.MatchSamples;
import org.marquee.domain.quality.SampledDecision;
import org.marquee.domain.quality.WeightsVersions;
import org.marquee.domain.user.Users;
import org.marquee.domain.wall.Caller;
import org.marquee.domain.wall.Callers;
import org.marquee.domain.wiring.Beans;
import org.marquee.routing.Office;
import org.marquee.routing.intake.Arrival;
import org.marquee.routing.intake.LeadDesk;
import org.marquee.routing.knowledge.Knowledge;
import org.marquee.routing.knowledge.KnowledgeLoader;
import org.marquee.routing.matching.score.Weights;

class TrainingIT {
    private static final int FIRMS = 40;
    private static final int LEADS = 220;

    /** An office in which people found that leads who give nothing but a firm's name are strangers. */
    private record Practice(Office office) {
        static Practice in(Office office) {
            IntStream.range(0, FIRMS).forEach(i -> office.company(Said.name(i), Said.domain(i), "rep"));
            List<Long> decisions = office.as(
                    "ops",
                    (beans, caller) -> beans
                            .get(LeadDesk.class)
                            .take(
                                    IntStream.range(0, LEADS)
                                            .mapToObj(i -> stranger(i, caller))
                                            .toList(),
                                    office.knowledge().current())
                            .stream()
                            .map(result -> result.decision().id())
                            .toList());
            office.in(beans -> {
                MatchSample sample = beans.get(MatchSamples.class)
                        .add(new MatchSample(run(beans), 1, Office.NOW, Office.NOW, LEADS, LEADS));
                IntStream.range(0, LEADS).forEach(i -> label(beans, sample, i, decisions.get(i)));
                return sample;
            });
            return new Practice(office);
        }

        private static Arrival stranger(int i, Caller caller) {
            return new Arrival(
                    Office.person("Ada" + i, "Auer", "ada" + i + "@gmail.com", Said.name(i % FIRMS))
                            .checked(),
                    Channel.API,
                    caller.userId());
        }

        private static long run(Beans beans) {
            GovernanceProcess process = beans.get(GovernanceProcesses.class)
                    .add(new GovernanceProcess(
                            MatchSample.PROCESS, beans.get(Users.class).getByUsername("ops")));
            return beans.get(GovernanceRuns.class)
                    .claim(process, "2026-W48", "here", Duration.ofMinutes(1))
                    .orElseThrow()
                    .runId();
        }

        private static void label(Beans beans, MatchSample sample, int i, long decisionId) {
            SampledDecision sampled = beans.get(MatchSamples.class)
                    .add(new SampledDecision(
                            sample.id(), i + 1, decisionId, new SampledDecision.Stratum("MATCHED", 1, 1), null));
            Goal nobody = null;
            sampled.label(
                    Answer.NONE,
                    nobody,
                    null,
                    beans.get(Users.class).getByUsername("ops").id(),
                    Office.NOW);
        }

        int learn() {
            return office.outside(beans -> beans.get(TrainingDesk.class).learn(null, caller(beans)));
        }

        void use(int number, boolean evenIfWorse, Integer seen) {
            office.outside(beans -> {
                beans.get(TrainingDesk.class).use(number, "They know our leads.", evenIfWorse, seen, caller(beans));
                return number;
            });
        }

        private static Caller caller(Beans beans) {
            return beans.get(Callers.class).getByUsername("ops");
        }

        TrainingState state() {
            return office.in(beans -> beans.get(TrainingReading.class).state());
        }

        /** What is decided about a new stranger. */
        Decision next(String name) {
            long lead = office.handIn(Office.person(name, "Neu", name + "@gmail.com", Said.name(3)))
                    .leadId();
            return office.in(beans -> beans.get(Decisions.class).latestOf(lead).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_learnt_decides_from_the_moment_it_is_used_on_every_node_until_it_is_taken_back(
            TestDatabase database) {
        try (Office office = new Office(database);
                EntityManager elsewhere = database.open()) {
            Practice practice = Practice.in(office);
            Knowledge otherNode = new Knowledge(Beans.over(elsewhere).get(KnowledgeLoader.class));
            assertThat(otherNode.current().roster().weightsNumber()).isZero();
            Decision before = practice.next("eva");

            int number = practice.learn();
            Decision untouched = practice.next("uwe");
            practice.use(number, false, 0);
            Decision after = practice.next("ida");

            assertThat(number).isEqualTo(1);
            assertThat(untouched.basis().weightsNumber()).isZero();
            assertThat(untouched.matching().probability())
                    .isEqualTo(before.matching().probability());
            assertThat(after.basis().weightsNumber()).isEqualTo(1);
            assertThat(after.matching().probability())
                    .isLessThan(before.matching().probability());
            assertThat(otherNode.current().roster().weightsNumber()).isEqualTo(1);

            practice.use(0, false, 1);
            assertThat(practice.next("ada").matching()).isEqualTo(before.matching());
            assertThat(otherNode.current().roster().weights())
                    .hasToString(Weights.shipped().toString());
            assertThat(practice.state().uses()).extracting(UseView::number).containsExactly(0, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_says_what_it_was_learnt_from_and_how_it_does_on_what_was_held_out(TestDatabase database) {
        try (Office office = new Office(database)) {
            Practice practice = Practice.in(office);

            practice.learn();

            TrainingState state = practice.state();
            assertThat(state.said().labels()).isEqualTo(LEADS);
            assertThat(state.isEnough()).isTrue();
            assertThat(state.inForce().number()).isZero();
            WeightsView learnt = state.versions().get(0);
            assertThat(learnt.number()).isEqualTo(1);
            assertThat(learnt.learntBy())
                    .isEqualTo(office.in(
                            beans -> beans.get(Users.class).getByUsername("ops").name()));
            assertThat(learnt.learning().labels()).isEqualTo(LEADS);
            assertThat(learnt.learning().reviews()).isZero();
            assertThat(learnt.learning().before().count()).isEqualTo(44);
            assertThat(learnt.learning().after().logLoss())
                    .isLessThan(learnt.learning().before().logLoss());
            assertThat(learnt.learning().replayed()).isEqualTo(LEADS);
            assertThat(learnt.learning().shifts()).isNotEmpty();
            assertThat(TrainingReading.changes(state.versions().get(1), learnt)).isNotEmpty();
            List<AuditEntry> trail =
                    office.in(beans -> beans.get(AuditTrail.class).of("WEIGHTS", 1));
            assertThat(trail).extracting(AuditEntry::action).containsExactly("LEARNT");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_decisions_teach_nothing_twice(TestDatabase database) {
        try (Office office = new Office(database)) {
            Practice practice = Practice.in(office);
            practice.use(practice.learn(), false, null);

            assertThatThrownBy(practice::learn).isInstanceOf(Conflict.class).hasMessageContaining("Version 1");
            assertThat(practice.state().versions()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_is_not_used_by_mistake(TestDatabase database) {
        try (Office office = new Office(database)) {
            Practice practice = Practice.in(office);
            int number = practice.learn();

            assertThatThrownBy(() -> practice.use(number, false, 7))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("meanwhile");
            assertThatThrownBy(() -> practice.use(0, false, 0))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("already");
            assertThatThrownBy(() -> practice.use(9, false, 0)).isInstanceOf(NotFound.class);
            replace(office, "learning", "\"after\":{\"logLoss\":", "\"after\":{\"logLoss\":9,\"was\":");
            assertThatThrownBy(() -> practice.use(number, false, 0))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("does worse");
            practice.use(number, true, 0);
            assertThat(practice.state().inForce().number()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @EnumSource
    void weights_of_another_version_of_the_product_never_decide(TestDatabase database) {
        try (Office office = new Office(database)) {
            Practice practice = Practice.in(office);
            int number = practice.learn();
            spoil(office);
            assertThatThrownBy(() -> practice.use(number, false, 0))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("another version of the product");

            restore(office);
            practice.use(number, false, 0);
            spoil(office);
            try (EntityManager em = database.open()) {
                Knowledge started = new Knowledge(Beans.over(em).get(KnowledgeLoader.class));
                assertThat(started.current().roster().weightsNumber()).isZero();
            }
            assertThat(practice.state().inForce().legible()).isFalse();
        }
    }

    private static void spoil(Office office) {
        replace(office, "body", "SAME_PHONE", "SAME_FAX");
    }

    private static void restore(Office office) {
        replace(office, "body", "SAME_FAX", "SAME_PHONE");
    }

    private static void replace(Office office, String column, String from, String to) {
        office.in(beans -> beans.get(EntityManager.class)
                .createNativeQuery("update matching_weights set " + column + " = replace(" + column + ", ?1, ?2)")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_learnt_from_nothing_and_used_without_a_reason(TestDatabase database) {
        try (Office office = new Office(database)) {
            Practice practice = new Practice(office);

            assertThatThrownBy(practice::learn)
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("too little to learn from");
            assertThatThrownBy(() -> office.outside(beans -> {
                        beans.get(TrainingDesk.class).use(0, " ", false, 0, Practice.caller(beans));
                        return 0;
                    }))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> office.outside(beans ->
                            beans.get(TrainingDesk.class).learn(Office.NOW.plusSeconds(1), Practice.caller(beans))))
                    .isInstanceOf(Invalid.class);
            int inForce = office.in(beans -> beans.get(WeightsVersions.class).numberInForce());
            assertThat(inForce).isZero();
        }
    }
}
