package org.marquee.routing.matching.name;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A listed name of an account that resembles the typed one, with what was measured, and its score. */
public final class NameHit {
    private final long accountId;
    private final int ordinal;
    private final boolean weak;
    private final int core;
    private final double[] features;
    private final String[] typed;
    private final int typedLeft;
    private final NameWeights weights;
    private final double score;

    NameHit(
            NameIndex index,
            int name,
            int ordinal,
            double[] features,
            String[] typed,
            int typedLeft,
            NameWeights weights,
            double score) {
        this.accountId = index.accountId(name);
        this.ordinal = ordinal;
        this.weak = index.isWeak(name);
        this.core = index.listed.core(name);
        this.features = features;
        this.typed = typed;
        this.typedLeft = typedLeft;
        this.weights = weights;
        this.score = score;
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
        return IntStream.range(0, typed.length)
                .filter(i -> (typedLeft & 1 << i) != 0)
                .mapToObj(i -> typed[i])
                .toList();
    }

    /** Whether the listed name identifies nobody when it stands alone: a ticker, an everyday word, two letters. */
    public boolean isWeak() {
        return weak;
    }

    /** Whether the other listed name is of the same words. */
    public boolean isCalledLike(NameHit other) {
        return core == other.core;
    }

    /** Better first: of one score that of the smaller id, then the name that the account lists first. */
    boolean isBetterThan(NameHit other) {
        if (score != other.score) {
            return score > other.score;
        }
        return accountId == other.accountId ? ordinal < other.ordinal : accountId < other.accountId;
    }

    /** In logarithms of odds. */
    public double score() {
        return score;
    }

    /** What each aspect adds to the score, if anything. */
    public Map<NameAspect, Double> parts() {
        return weights.parts(features);
    }
}
