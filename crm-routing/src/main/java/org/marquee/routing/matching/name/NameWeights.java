package org.marquee.routing.matching.name;

/** What each {@link NameFeature} weighs, in logarithms of odds. */
public final class NameWeights {
    private final double[] values;

    public NameWeights(double[] values) {
        this.values = values.clone();
    }

    public double[] values() {
        return values.clone();
    }

    double score(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += features[i] * values[i];
        }
        return sum;
    }
}
