package org.marquee.routing.matching.name;

import java.util.EnumMap;
import java.util.Map;

/** What each {@link NameFeature} weighs, in logarithms of odds. */
public final class NameWeights {
    private static final NameFeature[] FEATURES = NameFeature.values();
    private final double[] values;

    /** By {@link NameFeature}. */
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

    /** The parts of the score that are not zero. */
    Map<NameAspect, Double> parts(double[] features) {
        Map<NameAspect, Double> parts = new EnumMap<>(NameAspect.class);
        for (NameFeature feature : FEATURES) {
            double part = features[feature.place()] * values[feature.place()];
            if (part != 0) {
                parts.merge(feature.aspect(), part, Double::sum);
            }
        }
        return parts;
    }
}
