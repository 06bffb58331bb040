package org.marquee.routing.matching.name;

import java.util.List;
import java.util.Map;

/** A listed name of an account that resembles the typed one, with what was measured, and its score. */
public final class NameHit {
    private final long accountId;
    private final int ordinal;
    private final double[] features;
    private final List<String> typedLeft;
    private final NameWeights weights;
    private final double score;

    NameHit(long accountId, int ordinal, double[] features, List<String> typedLeft, NameWeights weights) {
        this.accountId = accountId;
        this.ordinal = ordinal;
        this.features = features;
        this.typedLeft = typedLeft;
        this.weights = weights;
        this.score = weights.score(features);
    }

    public long accountId() {
        return accountId;
    }

    /** Which of the account's names it is, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public boolean has(NameFeature feature) {
        return features[feature.place()] != 0;
    }

    /** By {@link NameFeature}. */
    public double[] features() {
        return features.clone();
    }

    /** The words that were typed and are not of the name. */
    public List<String> typedLeft() {
        return typedLeft;
    }

    /** In logarithms of odds. */
    public double score() {
        return score;
    }

    /** What each aspect adds to the score. */
    public Map<NameAspect, Double> parts() {
        return weights.parts(features);
    }
}
