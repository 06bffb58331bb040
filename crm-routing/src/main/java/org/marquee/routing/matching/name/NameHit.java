package org.marquee.routing.matching.name;

/** A listed name that resembles the typed one, with what was measured, and its score. */
public final class NameHit {
    private final int account;
    private final int name;
    private final double[] features;
    private final double score;

    NameHit(int account, int name, double[] features, double score) {
        this.account = account;
        this.name = name;
        this.features = features;
        this.score = score;
    }

    public int account() {
        return account;
    }

    public int name() {
        return name;
    }

    /** By {@link NameFeature}. */
    public double[] features() {
        return features.clone();
    }

    public double score() {
        return score;
    }
}
