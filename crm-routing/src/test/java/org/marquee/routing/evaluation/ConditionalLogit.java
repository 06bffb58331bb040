package org.marquee.routing.evaluation;

import java.util.List;

/**
 * Finds the weights by which the right candidates are the likeliest. Each question has one candidate more, "none of them",
 * which always weighs nothing; it is right where no other is. Several right ones count together. Deterministic: the same
 * questions in the same order give the same weights.
 */
final class ConditionalLogit {
    private static final double STEP = 0.1;
    private static final double MEMORY = 0.9;
    private static final double LONG_MEMORY = 0.999;
    private static final double TINY = 1e-12;

    private final List<Choice> choices;
    private final double restraint;
    private final double total;

    /** {@code restraint} keeps weights small that few questions speak for. */
    ConditionalLogit(List<Choice> choices, double restraint) {
        this.choices = choices;
        this.restraint = restraint;
        this.total = choices.stream().mapToDouble(Choice::weight).sum();
    }

    /** Adam on all questions at once. */
    double[] train(double[] start, int rounds) {
        double[] weights = start.clone();
        double[] mean = new double[start.length];
        double[] spread = new double[start.length];
        for (int round = 1; round <= rounds; round++) {
            double[] slope = slope(weights);
            for (int k = 0; k < weights.length; k++) {
                mean[k] = MEMORY * mean[k] + (1 - MEMORY) * slope[k];
                spread[k] = LONG_MEMORY * spread[k] + (1 - LONG_MEMORY) * slope[k] * slope[k];
                double step = mean[k] / (1 - Math.pow(MEMORY, round));
                weights[k] -= STEP * step / (Math.sqrt(spread[k] / (1 - Math.pow(LONG_MEMORY, round))) + TINY);
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (Choice choice : choices) {
            add(choice, weights, slope);
        }
        for (int k = 0; k < slope.length; k++) {
            slope[k] = slope[k] / total + restraint * weights[k];
        }
        return slope;
    }

    private static void add(Choice choice, double[] weights, double[] slope) {
        double[] likely = probabilities(choice, weights);
        double right = choice.right().stream().mapToDouble(i -> likely[i]).sum();
        for (int i = 0; i < choice.candidates().size(); i++) {
            double wanted = choice.right().get(i) ? likely[i] / Math.max(right, TINY) : 0;
            double error = choice.weight() * (likely[i] - wanted);
            double[] measured = choice.candidates().get(i);
            for (int k = 0; k < slope.length; k++) {
                slope[k] += error * measured[k];
            }
        }
    }

    /** Of each candidate, and last of none. */
    static double[] probabilities(Choice choice, double[] weights) {
        int size = choice.candidates().size();
        double[] likely = new double[size + 1];
        double most = 0;
        for (int i = 0; i < size; i++) {
            likely[i] = dot(choice.candidates().get(i), weights);
            most = Math.max(most, likely[i]);
        }
        double sum = 0;
        for (int i = 0; i <= size; i++) {
            likely[i] = Math.exp(likely[i] - most);
            sum += likely[i];
        }
        for (int i = 0; i <= size; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
