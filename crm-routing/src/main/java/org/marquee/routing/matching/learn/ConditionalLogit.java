package org.marquee.routing.matching.learn;

import java.util.List;

/**
 * Finds the weights by which the right candidates are the likeliest (McFadden's conditional logit). Each question has one
 * candidate more, "none of them", which always weighs nothing; it is right where no other is. Several right ones count
 * together.
 */
public final class ConditionalLogit {
    private static final double STEP = 0.1;
    private static final double MEMORY = 0.9;
    private static final double LONG_MEMORY = 0.999;
    private static final double TINY = 1e-12;

    private final List<Choice> choices;
    private final double restraint;

    /** {@code restraint} keeps a weight where it was that few questions speak about. */
    public ConditionalLogit(List<Choice> choices, double restraint) {
        this.choices = choices;
        this.restraint = restraint;
    }

    /** Those of the start if there is nothing to learn from; else the weights after so many rounds of Adam (Kingma and Ba 2015) over all questions at once. */
    public double[] train(double[] start, int rounds) {
        double[] weights = start.clone();
        if (choices.isEmpty()) {
            return weights;
        }
        double[] mean = new double[start.length];
        double[] spread = new double[start.length];
        for (int round = 1; round <= rounds; round++) {
            double[] slope = slope(weights, start);
            for (int k = 0; k < weights.length; k++) {
                mean[k] = MEMORY * mean[k] + (1 - MEMORY) * slope[k];
                spread[k] = LONG_MEMORY * spread[k] + (1 - LONG_MEMORY) * slope[k] * slope[k];
                double step = mean[k] / (1 - Math.pow(MEMORY, round));
                weights[k] -= STEP * step / (Math.sqrt(spread[k] / (1 - Math.pow(LONG_MEMORY, round))) + TINY);
            }
        }
        return weights;
    }

    private double[] slope(double[] weights, double[] start) {
        double[] slope = new double[weights.length];
        for (Choice choice : choices) {
            add(choice, weights, slope);
        }
        for (int k = 0; k < slope.length; k++) {
            slope[k] = slope[k] / choices.size() + restraint * (weights[k] - start[k]);
        }
        return slope;
    }

    private static void add(Choice choice, double[] weights, double[] slope) {
        double[] likely = probabilities(choice.candidates(), weights);
        double right = choice.right().stream().mapToDouble(i -> likely[i]).sum();
        for (int i = 0; i < likely.length; i++) {
            double wanted = choice.right().get(i) ? likely[i] / Math.max(right, TINY) : 0;
            double error = likely[i] - wanted;
            double[] found = choice.candidates().get(i);
            for (int k = 0; k < slope.length; k++) {
                slope[k] += error * found[k];
            }
        }
    }

    /** Of each candidate; what is left to 1 is that of none. */
    private static double[] probabilities(List<double[]> candidates, double[] weights) {
        double[] likely = new double[candidates.size()];
        double most = 0;
        for (int i = 0; i < likely.length; i++) {
            for (int k = 0; k < weights.length; k++) {
                likely[i] += candidates.get(i)[k] * weights[k];
            }
            most = Math.max(most, likely[i]);
        }
        double sum = Math.exp(-most);
        for (int i = 0; i < likely.length; i++) {
            likely[i] = Math.exp(likely[i] - most);
            sum += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }
}
