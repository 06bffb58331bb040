package org.marquee.routing.quality.report;

import java.util.Objects;
import org.marquee.routing.matching.MatchOutcome;
import org.marquee.routing.quality.estimate.Labelled;

/**
 * Which labelled decisions a figure rests on.
 *
 * @param figure which figure
 * @param of the rule, the id of the alias, or the bounds of the probability as "0.9-0.95"; null for the other figures
 * @param right true for those that are right at least in their umbrella, false for the others, null for both
 */
public record Pick(Figure figure, String of, Boolean right) {
    /** What is counted: all, what was matched, leads that have an account, what waits though it has one, … */
    public enum Figure {
        ALL,
        MATCHED,
        ACCOUNT,
        REVIEW,
        MISSED,
        RULE,
        ALIAS,
        BIN,
        CANNOT_TELL
    }

    boolean takesUnknown() {
        return figure == Figure.CANNOT_TELL;
    }

    boolean takes(Labelled one) {
        return isCounted(one) && (right == null || right == one.isUmbrellaRight());
    }

    private boolean isCounted(Labelled one) {
        return switch (figure) {
            case ALL -> true;
            case MATCHED -> one.isMatched();
            case ACCOUNT -> one.hasAccount();
            case REVIEW -> one.hasAccount() && isOf(one, MatchOutcome.POSSIBLE);
            case MISSED -> one.hasAccount() && isOf(one, MatchOutcome.NONE);
            case RULE -> one.isMatched() && Objects.equals(one.matching().rule(), of);
            case ALIAS ->
                one.isMatched()
                        && one.alias() != null
                        && Long.toString(one.alias().aliasId()).equals(of);
            case BIN -> isWithin(one);
            case CANNOT_TELL -> false;
        };
    }

    private static boolean isOf(Labelled one, MatchOutcome outcome) {
        return outcome.name().equals(one.matching().outcome());
    }

    private boolean isWithin(Labelled one) {
        return one.bin().map(bin -> bin.equals(of)).orElse(false);
    }
}
