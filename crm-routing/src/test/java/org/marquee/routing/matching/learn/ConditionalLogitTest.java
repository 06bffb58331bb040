package org.marquee.routing.matching.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {
    private static final double[] TRUTH = {-1, 2, -1.5, 0.7};

    @Test
    void finds_the_weights_by_which_answers_were_drawn() {
        double[] found = train(drawn(4_000), 0, new double[4]);

        assertThat(found).containsExactly(TRUTH, within(0.25));
    }

    @Test
    void finds_the_same_from_wherever_it_starts() {
        double[] near = train(drawn(1_000), 0, new double[4]);

        double[] far = train(drawn(1_000), 0, new double[] {3, -3, 3, -3});

        assertThat(far).containsExactly(near, within(0.02));
    }

    @Test
    void finds_the_same_to_the_last_digit_when_it_is_asked_again() {
        double[] once = train(drawn(300), 1e-3, new double[4]);

        double[] again = train(drawn(300), 1e-3, new double[4]);

        assertThat(again).containsExactly(once);
    }

    @Test
    void leaves_a_weight_where_it_was_that_no_question_speaks_about() {
        List<Choice> choices = List.of(choice(0, new double[] {1, 0}), choice(0, new double[] {2, 0}));

        double[] found = train(choices, 1e-3, new double[] {0, 0.4});

        assertThat(found[1]).isEqualTo(0.4);
        assertThat(found[0]).isPositive();
    }

    @Test
    void goes_the_less_far_the_more_it_is_restrained() {
        double free = train(drawn(300), 0, new double[4])[1];

        double restrained = train(drawn(300), 0.1, new double[4])[1];
        double held = train(drawn(300), 100, new double[4])[1];

        assertThat(restrained).isBetween(0.05, free - 0.2);
        assertThat(held).isCloseTo(0, within(0.05));
    }

    /** Without restraint nothing would end what always speaks for the right one. */
    @Test
    void stays_finite_where_a_signal_is_never_wrong() {
        List<Choice> choices = IntStream.range(0, 50)
                .mapToObj(i -> choice(0, new double[] {1, 1}, new double[] {1, 0}))
                .toList();

        double[] found = train(choices, 1e-3, new double[2]);

        assertThat(found[1]).isBetween(1.0, 20.0);
    }

    @Test
    void bears_weights_beyond_all_measure() {
        double[] found = train(drawn(50), 0, new double[] {0, 900, 0, 0});

        assertThat(found).doesNotContain(Double.NaN);
    }

    @Test
    void learns_to_refuse_where_nobody_is_ever_right() {
        List<Choice> choices = List.of(choice(-1, new double[] {1}), choice(-1, new double[] {1}, new double[] {1}));

        double[] found = train(choices, 1e-3, new double[] {1});

        assertThat(found[0]).isNegative();
    }

    @Test
    void takes_several_right_ones_together() {
        BitSet both = new BitSet();
        both.set(0, 2);
        Choice choice = new Choice(List.of(new double[] {1, 0}, new double[] {0, 1}), both);

        double[] found = train(List.of(choice), 1e-2, new double[2]);

        assertThat(found[0]).isPositive().isCloseTo(found[1], within(1e-9));
    }

    @Test
    void does_not_touch_what_it_starts_from() {
        double[] start = {0, 0, 0, 0};

        train(drawn(50), 0, start);

        assertThat(start).containsOnly(0);
    }

    private static double[] train(List<Choice> choices, double restraint, double[] start) {
        return new ConditionalLogit(choices, restraint).train(start, 600);
    }

    /** {@code right} is -1 if none is. */
    private static Choice choice(int right, double[]... candidates) {
        BitSet bits = new BitSet();
        if (right >= 0) {
            bits.set(right);
        }
        return new Choice(List.of(candidates), bits);
    }

    private static List<Choice> drawn(int size) {
        Random random = new Random(7);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double[][] candidates = {candidate(random), candidate(random), candidate(random)};
            choices.add(choice(drawn(candidates, random), candidates));
        }
        return choices;
    }

    private static double[] candidate(Random random) {
        return new double[] {1, random.nextInt(2), random.nextGaussian(), random.nextInt(3) == 0 ? 1 : 0};
    }

    /** Which is right, as their weights make it likely; -1 for none. */
    private static int drawn(double[][] candidates, Random random) {
        double[] likely = new double[candidates.length];
        double sum = 1;
        for (int c = 0; c < likely.length; c++) {
            double score = 0;
            for (int k = 0; k < TRUTH.length; k++) {
                score += TRUTH[k] * candidates[c][k];
            }
            likely[c] = Math.exp(score);
            sum += likely[c];
        }
        double dice = random.nextDouble() * sum;
        for (int c = 0; c < likely.length; c++) {
            dice -= likely[c];
            if (dice < 0) {
                return c;
            }
        }
        return -1;
    }

    @Test
    void stays_at_the_start_without_any_question() {
        double[] trained = new ConditionalLogit(List.of(), 1e-3).train(new double[] {1, 2}, 10);

        assertThat(trained).containsExactly(1, 2);
    }
}
