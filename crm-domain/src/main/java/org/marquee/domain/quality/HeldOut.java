package org.marquee.domain.quality;

/**
 * How weights do on decisions that were not learnt from; the counts add up to all of them.
 *
 * @param logLoss how far what people said was from expected, in the mean: 0 is perfect, 0.69 is tossing a coin
 * @param matched sent by itself to the right hierarchy
 * @param wrong sent by itself to another
 * @param review left to people
 * @param missed not matched, though an account of ours is right
 * @param none not matched, and rightly so
 */
public record HeldOut(double logLoss, int matched, int wrong, int review, int missed, int none) {

    public int count() {
        return matched + wrong + review + missed + none;
    }

    /** Whether what people said surprises more, or more is wrongly matched. */
    public boolean doesWorseThan(HeldOut other) {
        return logLoss > other.logLoss || wrong > other.wrong;
    }
}
