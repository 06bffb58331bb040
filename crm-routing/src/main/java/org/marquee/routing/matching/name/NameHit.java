package org.marquee.routing.matching.name;

/** A listed name of an account that resembles the typed one, with what was measured, and its score. */
public final class NameHit {
    private final long accountId;
    private final int ordinal;
    private final double[] features;
    private final double score;

    NameHit(long accountId, int ordinal, double[] features, double score) {
        this.accountId = accountId;
        this.ordinal = ordinal;
        this.features = features;
        this.score = score;
    }

    public long accountId() {
        return accountId;
    }

    /** Which of the account's names it is, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public double of(NameFeature feature) {
        return features[feature.ordinal()];
    }

    /** By {@link NameFeature}. */
    public double[] features() {
        return features.clone();
    }

    /** In logarithms of odds. */
    public double score() {
        return score;
    }
}
