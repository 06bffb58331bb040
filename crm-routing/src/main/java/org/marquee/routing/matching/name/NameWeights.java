package org.marquee.routing.matching.name;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each {@link NameFeature} weighs, in logarithms of odds. The more accounts there are, the more of them are called
 * alike by chance, so some weigh otherwise in a large base than in a small one.
 */
public final class NameWeights {
    private static final NameFeature[] FEATURES = NameFeature.values();
    private static final double FEW = 20_000;
    private static final double MANY = 1_000_000;
    private final double[] values;
    private final double[] growth;

    /**
     * Both by {@link NameFeature}.
     *
     * @param values what they weigh among 20,000 accounts or fewer
     * @param growth what is added to that among a million or more
     */
    public NameWeights(double[] values, double[] growth) {
        this.values = values.clone();
        this.growth = growth.clone();
    }

    /** Among 20,000 accounts or fewer, by {@link NameFeature}. */
    public double[] values() {
        return values.clone();
    }

    /** What is added among a million or more, by {@link NameFeature}. */
    public double[] growth() {
        return growth.clone();
    }

    /** How much of the growth counts among so many accounts, from 0 to 1; it grows with their logarithm. */
    public static double growthAmong(int accounts) {
        double share = Math.log(Math.max(1, accounts) / FEW) / Math.log(MANY / FEW);
        return Math.max(0, Math.min(1, share));
    }

    /** What they weigh among so many accounts, and no more among others. */
    NameWeights among(int accounts) {
        double share = growthAmong(accounts);
        double[] there = new double[values.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = values[i] + share * growth[i];
        }
        return new NameWeights(there, new double[there.length]);
    }

    double of(NameFeature feature) {
        return at(feature.place());
    }

    /** Of the feature at the place. */
    double at(int place) {
        return values[place];
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
