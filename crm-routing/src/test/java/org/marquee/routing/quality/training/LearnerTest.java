package org.marquee.routing.quality.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marquee.routing.quality.training.Said.TODAY;
import static org.marquee.routing.quality.training.Said.decided;
import static org.marquee.routing.quality.training.Said.domain;
import static org.marquee.routing.quality.training.Said.name;
import static org.marquee.routing.quality.training.Said.typed;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marquee.domain.problem.Conflict;
import org.marquee.domain.quality.HeldOut;
import org.marquee.domain.quality.LabelledDecision;
import org.marquee.domain.quality.WeightsLearning;
import org.marquee.routing.knowledge.WeightsReader.Numbered;
import org.marquee.routing.matching.learn.WholeWeights;
import org.marquee.routing.matching.score.Signal;
import org.marquee.routing.matching.score.Weights;
import org.marquee.routing.policy.MatchThresholds;

class LearnerTest {
    private static final MatchThresholds THRESHOLDS = new MatchThresholds(0.95, 0.4);
    private static final Numbered SHIPPED = new Numbered(0, Weights.shipped());

    private static List<Lecture> lectures(List<LabelledDecision> said) {
        return new Lectures(Said.index(), new Newcomers(Map.of(), List.of()), TODAY).of(said, 5_000);
    }

    private static Learner.Learnt learnt(Numbered inForce, List<LabelledDecision> said) {
        Replay replay = new Replay(List.of(), Said.index(), TODAY, THRESHOLDS.asAsked());
        return new Learner(inForce, THRESHOLDS, TODAY).learn(lectures(said), Said.ARRIVAL, said.size(), replay);
    }

    @Test
    void trusts_less_what_misled_people_and_does_better_on_what_was_held_out() {
        Learner.Learnt learnt = learnt(SHIPPED, Said.misledByPhone(400));

        Weights weights = WholeWeights.of(learnt.body()).orElseThrow();
        assertThat(weights.of(Signal.SAME_PHONE)).isLessThan(Weights.shipped().of(Signal.SAME_PHONE) - 0.3);
        WeightsLearning learning = learnt.learning();
        assertThat(learning.reviews()).isEqualTo(400);
        assertThat(learning.labels()).isZero();
        assertThat(learning.leftOut()).isZero();
        assertThat(learning.before().count()).isEqualTo(80);
        assertThat(learning.after().count()).isEqualTo(80);
        assertThat(learning.after().logLoss()).isLessThan(learning.before().logLoss());
        assertThat(learning.doesWorse()).isFalse();
    }

    @Test
    void leaves_names_and_unheard_evidence_as_they_are() {
        Weights learnt =
                WholeWeights.of(learnt(SHIPPED, Said.misledByPhone(400)).body()).orElseThrow();

        assertThat(learnt.names().values())
                .containsExactly(Weights.shipped().names().values());
        assertThat(learnt.of(Signal.SAME_STREET)).isEqualTo(Weights.shipped().of(Signal.SAME_STREET));
    }

    @Test
    void learns_the_same_to_the_letter_whatever_is_in_force_and_in_whatever_order_it_was_told() {
        List<LabelledDecision> said = Said.misledByPhone(300);
        List<LabelledDecision> backwards =
                IntStream.range(0, 300).mapToObj(i -> said.get(299 - i)).toList();
        Learner.Learnt first = learnt(SHIPPED, said);
        Numbered other = new Numbered(1, WholeWeights.of(first.body()).orElseThrow());

        Learner.Learnt second = learnt(other, backwards);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.learning().comparedWith()).isEqualTo(1);
        assertThat(second.learning().before()).isEqualTo(first.learning().after());
    }

    @Test
    void does_not_learn_from_too_few() {
        List<LabelledDecision> few = Said.misledByPhone(Learner.FEWEST - 1);

        assertThatThrownBy(() -> learnt(SHIPPED, few))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("199 say something")
                .hasMessageContaining("Nothing has changed");
        assertThat(learnt(SHIPPED, Said.misledByPhone(Learner.FEWEST)).body()).isNotEmpty();
    }

    @Test
    void does_not_learn_without_enough_to_measure_by() {
        List<LabelledDecision> never = IntStream.range(0, 300)
                .mapToObj(i -> decided(5 * i + 1, typed(name(i % Said.FIRMS), null, null), (long) (i % Said.FIRMS)))
                .toList();

        assertThatThrownBy(() -> learnt(SHIPPED, never))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("0 of these held out");
    }

    @Test
    void says_so_when_what_was_learnt_does_worse() {
        HeldOut before = new HeldOut(0.2, 30, 2, 6, 1, 1);

        assertThat(new HeldOut(0.2, 30, 2, 6, 1, 1).doesWorseThan(before)).isFalse();
        assertThat(new HeldOut(0.19, 25, 2, 11, 1, 1).doesWorseThan(before)).isFalse();
        assertThat(new HeldOut(0.21, 32, 0, 6, 1, 1).doesWorseThan(before)).isTrue();
        assertThat(new HeldOut(0.1, 30, 3, 5, 1, 1).doesWorseThan(before)).isTrue();
    }

    @Test
    void marks_each_lead_that_was_held_out_by_what_would_have_become_of_it() {
        List<Lecture> asked = lectures(List.of(
                decided(0, typed(name(3), domain(3), null), 3L),
                decided(5, typed(name(4), domain(4), null), 7L),
                decided(10, typed(name(9), null, null), 9L),
                decided(15, typed("Zwetschgen", null, null), 11L),
                decided(20, typed("Mirabellen", null, null), null)));

        HeldOut marks = new Examination(asked, TODAY, new MatchThresholds(0.999, 0.4).asAsked()).of(Weights.shipped());

        assertThat(marks.count()).isEqualTo(5);
        assertThat(marks.matched() + marks.review()).isEqualTo(2);
        assertThat(marks.wrong()).isEqualTo(1);
        assertThat(marks.missed()).isEqualTo(1);
        assertThat(marks.none()).isEqualTo(1);
        assertThat(marks.logLoss()).isPositive();
    }
}
