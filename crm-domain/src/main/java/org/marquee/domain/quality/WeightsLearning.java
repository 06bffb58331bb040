package org.marquee.domain.quality;

import java.time.Instant;
import java.util.List;

/**
 * What weights were learnt from, and whether they are better for it.
 *
 * @param since the time from which on decisions counted
 * @param labels how many labels of samples they were learnt from
 * @param reviews how many decisions of operations they were learnt from
 * @param leftOut how many say nothing, because their account is gone or came of them
 * @param comparedWith the version that was in force
 * @param convertFrom the threshold for matching that was in force
 * @param reviewFrom the threshold for review that was in force
 * @param before how the version in force did on what was held out
 * @param after how these do on the same
 * @param replayed how many of the newest leads that matching decided about by itself were asked about again
 * @param shifts what would have become of them otherwise than with the version in force
 */
public record WeightsLearning(
        Instant since,
        int labels,
        int reviews,
        int leftOut,
        int comparedWith,
        double convertFrom,
        double reviewFrom,
        HeldOut before,
        HeldOut after,
        int replayed,
        List<Shift> shifts) {
    public WeightsLearning {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }

    /** How many leads went from one outcome of matching to another, or from one account to another. */
    public record Shift(String from, String to, int leads) {}

    /** Whether they do worse on what was held out than those that were in force. */
    public boolean doesWorse() {
        return after.doesWorseThan(before);
    }
}
